import type { Config } from "./config.js";

const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));

export class Api {
  constructor(private readonly config: Config) {}

  async call<T>(method: "GET" | "POST", path: string, body?: unknown, tries = 3): Promise<T> {
    const res = await fetch(new URL(path, this.config.base), {
      method,
      redirect: "error",
      headers: {
        authorization: `Bearer ${this.config.token}`,
        accept: "application/json",
        ...(body ? { "content-type": "application/json" } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
      signal: AbortSignal.timeout(15_000),
    });
    if (res.status === 429 && tries > 1) {
      await wait(Math.min(Number(res.headers.get("retry-after") ?? 1), 10) * 1000);
      return this.call(method, path, body, tries - 1);
    }
    if (!res.ok) throw new Error(`${method} ${path}: ${res.status}`);
    return (await res.json()) as T;
  }
}
