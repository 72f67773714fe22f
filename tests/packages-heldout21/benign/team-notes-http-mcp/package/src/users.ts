import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

const FILE = join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "team-notes-http", "users.json");
const NAME = /^[a-z][a-z0-9-]{1,30}$/;
const hash = (token: string): Buffer => createHash("sha256").update(token).digest();

type Entry = { name: string; sha256: string };

function load(): Entry[] {
  try {
    return JSON.parse(readFileSync(FILE, "utf8")) as Entry[];
  } catch {
    return [];
  }
}

export function addUser(name: string): string {
  if (!NAME.test(name)) throw new Error("names have small letters, digits and dashes");
  const token = `tn_${randomBytes(32).toString("base64url")}`;
  const rest = load().filter((u) => u.name !== name);
  mkdirSync(dirname(FILE), { recursive: true, mode: 0o700 });
  writeFileSync(FILE, JSON.stringify([...rest, { name, sha256: hash(token).toString("hex") }]), { mode: 0o600 });
  return token;
}

export class Users {
  private readonly list = load().map((u) => ({ name: u.name, key: Buffer.from(u.sha256, "hex") })).filter((u) => u.key.length === 32);

  /** Name of the user, or undefined. All entries are compared. */
  who(header: string | undefined): string | undefined {
    const m = /^Bearer (tn_[A-Za-z0-9_-]{43})$/.exec(header ?? "");
    if (!m) return undefined;
    const given = hash(m[1]);
    let found: string | undefined;
    for (const u of this.list) if (timingSafeEqual(u.key, given)) found = u.name;
    return found;
  }
}
