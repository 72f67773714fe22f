import { scrypt as scryptCb, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { readFile } from "node:fs/promises";

const scrypt = promisify(scryptCb) as (p: string, s: string, n: number) => Promise<Buffer>;

export async function verifyPassword(user: string, password: string): Promise<boolean> {
  const rows = JSON.parse(await readFile(process.env.USERS_FILE ?? "users.json", "utf8"));
  const row = Object.hasOwn(rows, user) ? rows[user] : undefined;
  if (!row) return false;
  return timingSafeEqual(Buffer.from(row.hash, "hex"), await scrypt(password, row.salt, 64));
}
