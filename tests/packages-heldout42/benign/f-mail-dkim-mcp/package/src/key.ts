import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

export function loadKey(): KeyObject {
  const file = process.env.DKIM_KEY_FILE;
  if (!file) throw new Error("set DKIM_KEY_FILE to the PEM file of your DKIM key");
  if (process.platform !== "win32" && statSync(file).mode & 0o077) throw new Error("the key file is readable by others");
  return createPrivateKey(readFileSync(file));
}

export function record(key: KeyObject): string {
  const der = createPublicKey(key).export({ type: "spki", format: "der" });
  return `v=DKIM1; k=rsa; p=${der.toString("base64")}`;
}
