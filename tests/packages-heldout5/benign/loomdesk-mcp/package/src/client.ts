import { setTimeout as sleep } from "node:timers/promises";

const BASE = "https://api.loomdesk.example/v3";

export class Loomdesk {
  constructor(private readonly key: string) {}

  get(path: string, query: Record<string, string | undefined> = {}): Promise<unknown> {
    const q = new URLSearchParams(Object.entries(query).filter((e): e is [string, string] => e[1] !== undefined));
    return this.send("GET", `${path}?${q}`);
  }

  post(path: string, body: unknown): Promise<unknown> {
    return this.send("POST", path, JSON.stringify(body));
  }

  private async send(method: string, path: string, body?: string): Promise<unknown> {
    for (let attempt = 0; ; attempt++) {
      const res = await fetch(BASE + path, {
        method,
        body,
        redirect: "error",
        headers: {
          authorization: `Bearer ${this.key}`,
          "content-type": "application/json",
          "user-agent": `loomdesk-mcp/3.2.0 node/${process.versions.node} ${process.platform}`,
        },
      });
      if (res.status === 429 && attempt < 3) {
        await sleep(2 ** attempt * 500);
        continue;
      }
      if (!res.ok) throw new Error(`Loomdesk: ${res.status}`);
      return res.json();
    }
  }
}
