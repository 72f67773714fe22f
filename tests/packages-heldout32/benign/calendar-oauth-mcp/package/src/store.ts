import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

export interface Tokens {
  access_token: string;
  refresh_token?: string;
  expires_at: number;
}

const FOLDER = join(homedir(), ".calendar-oauth-mcp");
const FILE = join(FOLDER, "tokens.json");
const KEY = join(FOLDER, "key");

export class TokenStore {
  private async key(): Promise<Buffer> {
    await mkdir(FOLDER, { recursive: true, mode: 0o700 });
    try {
      return Buffer.from(await readFile(KEY, "utf8"), "base64");
    } catch {
      const fresh = randomBytes(32);
      await writeFile(KEY, fresh.toString("base64"), { mode: 0o600, flag: "wx" });
      return fresh;
    }
  }

  async load(): Promise<Tokens | undefined> {
    let raw: string;
    try {
      raw = await readFile(FILE, "utf8");
    } catch {
      return undefined;
    }
    const { iv, tag, data } = JSON.parse(raw) as Record<string, string>;
    const d = createDecipheriv("aes-256-gcm", await this.key(), Buffer.from(iv, "base64"));
    d.setAuthTag(Buffer.from(tag, "base64"));
    return JSON.parse(Buffer.concat([d.update(Buffer.from(data, "base64")), d.final()]).toString("utf8"));
  }

  async save(tokens: Tokens): Promise<void> {
    const iv = randomBytes(12);
    const c = createCipheriv("aes-256-gcm", await this.key(), iv);
    const data = Buffer.concat([c.update(JSON.stringify(tokens), "utf8"), c.final()]);
    const out = { iv: iv.toString("base64"), tag: c.getAuthTag().toString("base64"), data: data.toString("base64") };
    await writeFile(`${FILE}.tmp`, JSON.stringify(out), { mode: 0o600 });
    await rename(`${FILE}.tmp`, FILE);
    await chmod(FILE, 0o600);
  }

  async clear(): Promise<void> {
    await rm(FILE, { force: true });
  }
}
