import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const folder = path.resolve(process.env.CERT_DIR ?? "certs");
export const domains = (process.env.CERT_DOMAINS ?? "www.example.com").split(",") as [string, ...string[]];

export async function store(domain: string, key: Buffer, cert: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path.join(folder, `${domain}.key`), key, { mode: 0o600 });
  await writeFile(path.join(folder, `${domain}.pem`), cert);
}

export async function expiry(domain: string): Promise<string | undefined> {
  try {
    return new X509Certificate(await readFile(path.join(folder, `${domain}.pem`))).validTo;
  } catch {
    return undefined;
  }
}
