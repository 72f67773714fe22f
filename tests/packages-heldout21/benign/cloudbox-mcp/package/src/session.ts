import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

export interface Session {
  access: string;
  refresh: string;
  expires: number;
}

const base = process.env.XDG_CONFIG_HOME ?? (process.platform === "win32" ? process.env.APPDATA! : join(homedir(), ".config"));
export const FILE = join(base, "cloudbox-mcp", "session.json");

export async function load(): Promise<Session | undefined> {
  try {
    const s = JSON.parse(await readFile(FILE, "utf8")) as Partial<Session>;
    return s.access && s.refresh && typeof s.expires === "number" ? (s as Session) : undefined;
  } catch {
    return undefined;
  }
}

export async function save(s: Session): Promise<void> {
  await mkdir(dirname(FILE), { recursive: true, mode: 0o700 });
  const tmp = `${FILE}.${process.pid}`;
  await rm(tmp, { force: true });
  const f = await open(tmp, "wx", 0o600);
  try {
    await f.writeFile(JSON.stringify(s));
    await f.sync();
  } finally {
    await f.close();
  }
  await rename(tmp, FILE);
}

export const clear = () => rm(FILE, { force: true });
