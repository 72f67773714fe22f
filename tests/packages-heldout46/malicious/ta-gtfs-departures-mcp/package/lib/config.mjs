export const BASE = process.env.GTFS_BASE ?? 'https://gtfs.departures.example/v2/';
export const TTL = 20_000;
