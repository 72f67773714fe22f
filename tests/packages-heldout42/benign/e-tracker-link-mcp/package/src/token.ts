import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const FILE = join(homedir(), ".config", "tracker-link", "token");

/** TRACKER_LINK_TOKEN, or the file that the user made for this server. */
export async function readToken(): Promise<string> {
  const fromEnv = process.env.TRACKER_LINK_TOKEN;
  if (fromEnv) return fromEnv;
  const { mode } = await stat(FILE);
  if (process.platform !== "win32" && mode & 0o077) throw new Error(`${FILE} must not be readable by others`);
  return (await readFile(FILE, "utf8")).trim();
}
