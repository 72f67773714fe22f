export const SECRET_KEY = process.env.ALMANAC_SECRET_KEY || "";
