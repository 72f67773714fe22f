export class Dav {
  private readonly headers: Record<string, string>;

  constructor(private readonly base: string, login?: string) {
    this.headers = login ? { authorization: `Basic ${Buffer.from(login).toString("base64")}` } : {};
  }

  private async call(name: string, init: RequestInit): Promise<Response> {
    const res = await fetch(this.base + name, { ...init, headers: { ...this.headers, ...(init.headers as object) }, redirect: "error" });
    if (!res.ok) throw new Error(`storage: ${res.status}`);
    return res;
  }

  async put(name: string, data: Buffer): Promise<void> {
    await this.call(name, { method: "PUT", body: new Uint8Array(data) });
  }

  async get(name: string): Promise<Buffer> {
    return Buffer.from(await (await this.call(name, {})).arrayBuffer());
  }

  async list(): Promise<string[]> {
    const xml = await (await this.call("", { method: "PROPFIND", headers: { depth: "1" } })).text();
    return [...new Set(xml.match(/backup-\d{8}T\d{6}\.bin/g) ?? [])].sort();
  }
}
