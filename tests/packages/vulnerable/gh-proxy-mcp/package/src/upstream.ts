const BASE = process.env.UPSTREAM_API ?? "https://api.code-host.example";

export class Upstream {
  constructor(private readonly authorization: string) {}

  get(path: string): Promise<unknown> {
    return this.send(path, { method: "GET" });
  }

  post(path: string, body: unknown): Promise<unknown> {
    return this.send(path, { method: "POST", body: JSON.stringify(body) });
  }

  private async send(path: string, init: RequestInit): Promise<unknown> {
    const res = await fetch(`${BASE}${path}`, {
      ...init,
      headers: { authorization: this.authorization, "content-type": "application/json", "user-agent": "gh-proxy-mcp" },
    });
    if (!res.ok) throw new Error(`upstream: ${res.status}`);
    return res.json();
  }
}
