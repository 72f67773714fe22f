import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { FOLDER } from "./config.js";

const FILE = path.join(FOLDER, "token.json");

export interface Token {
  origin: string;
  access: string;
  expires: number;
}

export async function loadToken(origin: string): Promise<Token | undefined> {
  try {
    const t = JSON.parse(await readFile(FILE, "utf8")) as Token;
    return t.origin === origin && t.expires > Date.now() + 10_000 ? t : undefined;
  } catch {
    return undefined;
  }
}

export async function saveToken(t: Token): Promise<void> {
  await mkdir(FOLDER, { recursive: true, mode: 0o700 });
  await writeFile(FILE, JSON.stringify(t), { mode: 0o600 });
  await chmod(FILE, 0o600);
}

export const dropToken = (): Promise<void> => rm(FILE, { force: true });
