import { setTimeout as sleep } from "node:timers/promises";
import type { TokenSource } from "./tokens.js";

const RETRY = new Set([429, 502, 503]);
const ATTEMPTS = 4;

export class Api {
  constructor(private readonly base: string, private readonly tokens: TokenSource) {}

  async get(path: string, query: Record<string, string> = {}): Promise<string> {
    const url = new URL(path, this.base);
    url.search = new URLSearchParams(query).toString();
    for (let attempt = 1; ; attempt++) {
      const headers = { Authorization: `Bearer ${await this.tokens.get()}` };
      const res = await fetch(url, { headers, redirect: "error", signal: AbortSignal.timeout(10_000) });
      if (res.ok) return (await res.text()).slice(0, 100_000);
      if (res.status === 401 && attempt === 1) this.tokens.forget();
      else if (!RETRY.has(res.status) || attempt >= ATTEMPTS) throw new Error(`API answered ${res.status}`);
      else await sleep(2 ** attempt * 250 + Math.random() * 100);
    }
  }
}
