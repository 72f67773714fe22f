import { createCipheriv, randomBytes, scryptSync } from "node:crypto";
import { mkdir, readFile, readdir, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

const KEEP = 10;
const NAME = /^flock-\d{8}T\d{6}\.enc$/;

export async function backup(file: string, folder: string, passphraseFile: string): Promise<string> {
  const passphrase = (await readFile(passphraseFile, "utf8")).trim();
  if (passphrase.length < 12) throw new Error("choose a passphrase of at least 12 characters");
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv("aes-256-gcm", scryptSync(passphrase, salt, 32), iv);
  const body = Buffer.concat([cipher.update(await readFile(file)), cipher.final()]);
  await mkdir(folder, { recursive: true });
  const name = `flock-${new Date().toISOString().replace(/[-:]|\.\d+Z/g, "")}.enc`;
  await writeFile(join(folder, name), Buffer.concat([salt, iv, cipher.getAuthTag(), body]), { flag: "wx" });
  const old = (await readdir(folder)).filter((f) => NAME.test(f)).sort().slice(0, -KEEP);
  await Promise.all(old.map((f) => unlink(join(folder, f))));
  return name;
}
