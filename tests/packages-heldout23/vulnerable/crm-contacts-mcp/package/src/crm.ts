import type { Settings } from "./settings.js";

export class Crm {
  constructor(private readonly s: Settings) {}

  get = (path: string, query: Record<string, string>) => this.send("GET", `${path}?${new URLSearchParams(query)}`);
  post = (path: string, body: unknown) => this.send("POST", path, body);

  private async send(method: string, path: string, body?: unknown): Promise<unknown> {
    const authorization = "Basic " + Buffer.from(`${this.s.user}:${this.s.password}`).toString("base64");
    const request = { method, headers: { authorization, "content-type": "application/json" }, body: JSON.stringify(body) };
    const res = await fetch(this.s.base + path, request);
    if (!res.ok) throw Object.assign(new Error(`CRM answered ${res.status}`), { request, settings: this.s });
    return res.json();
  }
}
