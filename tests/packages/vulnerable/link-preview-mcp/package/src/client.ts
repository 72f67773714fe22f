import { publicUrl } from "./net.js";

const AGENT = "link-preview-mcp (+https://preview.example)";

export class Client {
  constructor(private readonly timeout = 8_000, private readonly limit = 300_000) {}

  async page(raw: string): Promise<string> {
    const url = publicUrl(raw);
    const res = await fetch(url, { headers: { "user-agent": AGENT, accept: "text/html" }, signal: AbortSignal.timeout(this.timeout) });
    if (!res.ok) throw new Error(`status ${res.status}`);
    return (await res.text()).slice(0, this.limit);
  }

  async head(raw: string): Promise<number> {
    const res = await fetch(raw, { method: "HEAD", headers: { "user-agent": AGENT }, signal: AbortSignal.timeout(this.timeout) });
    return res.status;
  }
}
