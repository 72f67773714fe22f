import { createCipheriv, createDecipheriv, randomBytes, scrypt as raw } from "node:crypto";
import { promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";

const scrypt = promisify(raw) as (p: string, s: Buffer, n: number) => Promise<Buffer>;

export async function seal(plain: Buffer, passphrase: string): Promise<Buffer> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const c = createCipheriv("aes-256-gcm", await scrypt(passphrase, salt, 32), iv);
  const body = Buffer.concat([c.update(gzipSync(plain)), c.final()]);
  return Buffer.concat([salt, iv, c.getAuthTag(), body]);
}

export async function open(data: Buffer, passphrase: string): Promise<Buffer> {
  const d = createDecipheriv("aes-256-gcm", await scrypt(passphrase, data.subarray(0, 16), 32), data.subarray(16, 28));
  d.setAuthTag(data.subarray(28, 44));
  return gunzipSync(Buffer.concat([d.update(data.subarray(44)), d.final()]), { maxOutputLength: 500_000_000 });
}
