import { createHmac } from "node:crypto";
import type { Config } from "./config.js";

export interface Item {
  key: string;
  size: number;
}

export class BucketClient {
  constructor(private readonly c: Config) {}

  private sign(method: string, path: string, expires: number): string {
    const mac = createHmac("sha256", this.c.secret).update([method, path, expires].join("\n")).digest("base64url");
    return new URLSearchParams({ id: this.c.keyId, expires: String(expires), mac }).toString();
  }

  private path(key: string): string {
    return `/${this.c.bucket}/${key.split("/").map(encodeURIComponent).join("/")}`;
  }

  async link(key: string, seconds: number): Promise<string> {
    const path = this.path(key);
    return `${this.c.endpoint}${path}?${this.sign("GET", path, Math.floor(Date.now() / 1000) + seconds)}`;
  }

  private async send(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const q = this.sign(method, path, Math.floor(Date.now() / 1000) + 60);
    const res = await fetch(`${this.c.endpoint}${path}?${q}`, { ...init, method });
    if (!res.ok) throw new Error(`${method} ${path}: ${res.status}`);
    return res;
  }

  async list(prefix: string): Promise<Item[]> {
    const res = await this.send("GET", `/${this.c.bucket}/`, { headers: { "x-prefix": prefix } });
    return ((await res.json()) as { items: Item[] }).items;
  }

  async put(key: string, body: string): Promise<void> {
    await this.send("PUT", this.path(key), { body, headers: { "x-acl": this.c.acl } });
  }
}
