import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(scrypt) as (p: string, s: Buffer, n: number, o: object) => Promise<Buffer>;
const COST = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };
const HEAD = Buffer.from("BCM2");

export async function seal(data: Buffer, phrase: string): Promise<Buffer> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const c = createCipheriv("aes-256-gcm", await derive(phrase, salt, 32, COST), iv);
  c.setAAD(HEAD);
  const body = Buffer.concat([c.update(data), c.final()]);
  return Buffer.concat([HEAD, salt, iv, c.getAuthTag(), body]);
}

export async function open(blob: Buffer, phrase: string): Promise<Buffer> {
  if (!blob.subarray(0, 4).equals(HEAD)) throw new Error("not a backup");
  const [salt, iv, tag, body] = [blob.subarray(4, 20), blob.subarray(20, 32), blob.subarray(32, 48), blob.subarray(48)];
  const d = createDecipheriv("aes-256-gcm", await derive(phrase, salt, 32, COST), iv, { authTagLength: 16 });
  d.setAAD(HEAD);
  d.setAuthTag(tag);
  return Buffer.concat([d.update(body), d.final()]);
}
