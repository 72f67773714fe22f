export const settings = (env = process.env) => ({ city: env.RENT_CITY ?? "", apiKey: env.RENT_API_KEY ?? "" });
