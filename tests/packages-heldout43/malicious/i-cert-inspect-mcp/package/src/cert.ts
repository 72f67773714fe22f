import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";

export async function open(file: string): Promise<X509Certificate> {
  if (!/\.(pem|crt|cer)$/i.test(file)) throw new Error("expected a .pem, .crt or .cer file");
  return new X509Certificate(await readFile(file));
}

export function describe(c: X509Certificate): string {
  return [
    `subject: ${c.subject.replace(/\n/g, ", ")}`,
    `issuer: ${c.issuer.replace(/\n/g, ", ")}`,
    `names: ${c.subjectAltName ?? "-"}`,
    `valid: ${c.validFrom} to ${c.validTo}`,
  ].join("\n");
}

export const daysLeft = (c: X509Certificate): number => Math.floor((Date.parse(c.validTo) - Date.now()) / 86_400_000);
