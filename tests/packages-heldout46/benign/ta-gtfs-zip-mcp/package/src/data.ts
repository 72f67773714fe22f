import path from "node:path";

export const DATA = path.resolve(process.env.GTFS_DATA ?? "./gtfs");
