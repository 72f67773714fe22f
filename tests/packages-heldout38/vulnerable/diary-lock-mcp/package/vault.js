import crypto from "node:crypto";
import fs from "node:fs";

const KEY = Buffer.from("0123456789abcdef0123456789abcdef");
const IV = Buffer.alloc(16, 0);

export const passwordHash = (pw) => crypto.createHash("md5").update(pw).digest("hex");

export function seal(text) {
  const c = crypto.createCipheriv("aes-256-cbc", KEY, IV);
  return c.update(text, "utf8", "base64") + c.final("base64");
}

export function sealTitle(title) {
  const cipher = crypto.createCipheriv("aes-128-ecb", KEY.subarray(0, 16), null);
  return Buffer.concat([cipher.update(title), cipher.final()]).toString("hex");
}

export function newIdentity(file) {
  const { privateKey } = crypto.generateKeyPairSync("rsa", {
    modulusLength: 512,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  fs.writeFileSync(file, privateKey, { mode: 0o644 });
  return "share-" + Math.floor(Math.random() * 1e9).toString(16);
}
