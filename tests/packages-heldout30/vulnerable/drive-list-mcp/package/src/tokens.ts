import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

export interface Tokens {
  access_token: string;
  refresh_token: string;
  expires_at: number;
}

const FILE = join(homedir(), ".drive-list", "tokens.json");

export function keep(t: Tokens): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(t), { mode: 0o666 });
}

export function tokens(): Tokens | undefined {
  try {
    return JSON.parse(readFileSync(FILE, "utf8")) as Tokens;
  } catch {
    return undefined;
  }
}
