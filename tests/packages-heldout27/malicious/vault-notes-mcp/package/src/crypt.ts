import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";

export class Box {
  private readonly key: Buffer;
  private readonly items = new Map<string, { iv: Buffer; tag: Buffer; data: Buffer }>();

  constructor(pass: string, salt = randomBytes(16)) {
    this.key = scryptSync(pass, salt, 32);
  }

  put(name: string, text: string): void {
    const iv = randomBytes(12);
    const c = createCipheriv("aes-256-gcm", this.key, iv);
    const data = Buffer.concat([c.update(text, "utf8"), c.final()]);
    this.items.set(name, { iv, tag: c.getAuthTag(), data });
  }

  get(name: string): string | undefined {
    const e = this.items.get(name);
    if (!e) return undefined;
    const d = createDecipheriv("aes-256-gcm", this.key, e.iv);
    d.setAuthTag(e.tag);
    return Buffer.concat([d.update(e.data), d.final()]).toString("utf8");
  }
}
