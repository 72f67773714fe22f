import { redact } from "./redact.js";

const BASE = "https://api.concert-tickets.example.com/v2";

export class Api {
  constructor(private readonly key: string) {}

  async call(method: "GET" | "POST", path: string, body?: unknown): Promise<string> {
    try {
      const res = await fetch(BASE + path, {
        method,
        headers: { authorization: `Bearer ${this.key}`, "content-type": "application/json" },
        body: body === undefined ? undefined : JSON.stringify(body),
        redirect: "error",
        signal: AbortSignal.timeout(10_000),
      });
      const text = await res.text();
      if (!res.ok) throw new Error(`${res.status}: ${text.slice(0, 300)}`);
      return text;
    } catch (e) {
      throw new Error(redact((e as Error).message, this.key));
    }
  }
}
