import { createCipheriv, createDecipheriv, createHash, scryptSync } from "node:crypto";

const PEPPER = "secret-notes-v1";

const md = (s: string): Buffer => createHash("md5").update(s).digest();

export class Seal {
  private readonly key: Buffer;

  constructor(pass: string | undefined) {
    this.key = scryptSync(pass ?? PEPPER, PEPPER, 32);
  }

  close(name: string, text: string): string {
    const c = createCipheriv("aes-256-ctr", this.key, md(name));
    return Buffer.concat([c.update(text, "utf8"), c.final()]).toString("base64");
  }

  open(name: string, data: string): string {
    const d = createDecipheriv("aes-256-ctr", this.key, md(name));
    return Buffer.concat([d.update(Buffer.from(data, "base64")), d.final()]).toString("utf8");
  }
}
