export class Remote {
  constructor(private readonly base: URL, private readonly user: string, private readonly password: string) {}

  private async call(method: string, name: string, body?: Buffer): Promise<Response> {
    const auth = Buffer.from(`${this.user}:${this.password}`).toString("base64");
    const r = await fetch(new URL(name, this.base), { method, body, redirect: "error", headers: { authorization: `Basic ${auth}` } });
    if (!r.ok) throw new Error(`storage answered ${r.status}`);
    return r;
  }

  put = (name: string, data: Buffer) => this.call("PUT", name, data);
  get = async (name: string) => Buffer.from(await (await this.call("GET", name)).arrayBuffer());
  list = async () => [...(await (await this.call("PROPFIND", "")).text()).matchAll(/([\dTZ-]+\.vault)</g)].map((m) => m[1]!);
}
