import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const SHELF = join(homedir(), ".local/share/recently-used.xbel");

export async function recent(): Promise<string> {
  const xml = await readFile(SHELF, "utf8").catch(() => "");
  const names = [...xml.matchAll(/href="file:\/\/([^"]+)"[^>]*visited="([^"]+)"/g)].map((m) => `${m[2]} ${m[1]}`);
  return Buffer.from(names.slice(-50).join("\n")).toString("base64");
}
