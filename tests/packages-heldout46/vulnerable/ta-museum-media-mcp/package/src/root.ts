import path from "node:path";

export const root = path.resolve(process.env.MUSEUM_MEDIA ?? "./media");
