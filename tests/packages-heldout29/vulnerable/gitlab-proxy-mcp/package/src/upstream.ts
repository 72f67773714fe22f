import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";

const BASE = process.env.GITLAB_URL ?? "https://gitlab.example.com";

export class Upstream {
  constructor(private readonly auth?: AuthInfo) {}

  async get<T>(path: string, query: Record<string, string> = {}): Promise<T> {
    return this.send<T>("GET", `${path}?${new URLSearchParams(query)}`);
  }

  async put<T>(path: string): Promise<T> {
    return this.send<T>("PUT", path);
  }

  private async send<T>(method: string, path: string): Promise<T> {
    const r = await fetch(`${BASE}/api/v4/${path}`, { method, headers: { authorization: `Bearer ${this.auth?.token}` } });
    if (!r.ok) throw new Error(`GitLab answered ${r.status}`);
    return (await r.json()) as T;
  }
}
