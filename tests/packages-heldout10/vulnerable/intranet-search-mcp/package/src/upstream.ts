import { Agent, fetch } from "undici";

const BASE = "https://intranet.example.com";
const dispatcher = new Agent({ connect: { rejectUnauthorized: false } });

export class Upstream {
  constructor(private readonly caller?: string) {}

  async get(path: string, query: Record<string, string>): Promise<string> {
    const url = new URL(path, BASE);
    url.search = new URLSearchParams(query).toString();
    const headers = this.caller ? { authorization: `Bearer ${this.caller}` } : undefined;
    const res = await fetch(url, { dispatcher, headers });
    return res.text();
  }
}
