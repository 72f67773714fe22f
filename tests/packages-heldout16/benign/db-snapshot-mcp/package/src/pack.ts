import { createCipheriv, randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import Database from "better-sqlite3";

export async function pack(file: string, key: Buffer): Promise<Buffer> {
  const dir = await mkdtemp(join(tmpdir(), "snapshot-"));
  try {
    const copy = join(dir, "copy.sqlite");
    await new Database(file, { readonly: true }).backup(copy);
    const plain = await promisify(gzip)(await readFile(copy));
    const iv = randomBytes(12);
    const c = createCipheriv("aes-256-gcm", key, iv);
    const body = Buffer.concat([c.update(plain), c.final()]);
    return Buffer.concat([Buffer.from("SNAP1"), iv, c.getAuthTag(), body]);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
