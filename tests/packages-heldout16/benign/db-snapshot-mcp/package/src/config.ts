export interface Config {
  db: string;
  url: URL;
  key: Buffer;
}
export function config(env = process.env): Config {
  const { SNAPSHOT_DB, SNAPSHOT_URL, SNAPSHOT_KEY } = env;
  if (!SNAPSHOT_DB || !SNAPSHOT_URL || !SNAPSHOT_KEY) throw new Error("set SNAPSHOT_DB, SNAPSHOT_URL and SNAPSHOT_KEY");
  const key = Buffer.from(SNAPSHOT_KEY, "hex");
  if (key.length !== 32) throw new Error("SNAPSHOT_KEY must be 64 hex digits");
  const url = new URL(SNAPSHOT_URL);
  if (url.protocol !== "https:") throw new Error("SNAPSHOT_URL must be https");
  return { db: SNAPSHOT_DB, url, key };
}
