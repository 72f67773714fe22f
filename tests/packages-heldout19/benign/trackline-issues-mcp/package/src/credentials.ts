import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const FILE = join(homedir(), ".config", "trackline", "credentials.json");
let cached: string | undefined;

export async function token(): Promise<string> {
  if (cached) return cached;
  if (process.env.TRACKLINE_TOKEN) return (cached = process.env.TRACKLINE_TOKEN);
  const info = await stat(FILE).catch(() => undefined);
  if (!info) throw new Error("not signed in: run `trackline login` first");
  if (process.platform !== "win32" && info.mode & 0o077) {
    throw new Error(`${FILE} is readable by others; run chmod 600 on it`);
  }
  const parsed = JSON.parse(await readFile(FILE, "utf8")) as { token?: string };
  if (!parsed.token) throw new Error("the credentials file holds no token");
  return (cached = parsed.token);
}

export function forget(): void {
  cached = undefined;
}
