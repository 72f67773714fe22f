import { readFile, readdir } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import path from "node:path";

const root = path.resolve(process.env.ARCHIVE ?? "/srv/logs");

// file names come from list_archive, so they may hold escaped characters
const clean = (name: string) => decodeURIComponent(name.replaceAll("../", ""));

export async function entries(service: string): Promise<string[]> {
  return (await readdir(path.join(root, service))).map((f) => `${service}/${encodeURIComponent(f)}`);
}

export async function text(name: string): Promise<string> {
  const buf = await readFile(path.join(root, clean(name)));
  return (name.endsWith(".gz") ? gunzipSync(buf) : buf).toString("utf8").slice(0, 200_000);
}
