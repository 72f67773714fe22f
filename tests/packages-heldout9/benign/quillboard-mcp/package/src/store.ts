import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

export interface Tokens {
  access_token: string;
  refresh_token: string;
  expires_at: number;
}

const file = join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "quillboard-mcp", "token.json");

export async function load(): Promise<Tokens | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Tokens;
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw e;
  }
}

export async function save(tokens: Tokens): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const tmp = `${file}.${process.pid}`;
  await writeFile(tmp, JSON.stringify(tokens), { mode: 0o600 });
  await chmod(tmp, 0o600);
  await rename(tmp, file);
}

export const forget = () => rm(file, { force: true });
