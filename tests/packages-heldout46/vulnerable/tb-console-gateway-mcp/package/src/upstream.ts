import type { IncomingHttpHeaders } from "node:http";

const BASE = process.env.CONSOLE_API ?? "https://console.example.com/api/v3";

export class Upstream {
  private readonly headers: Record<string, string>;

  constructor({ authorization = "", "accept-language": language = "en" }: IncomingHttpHeaders) {
    this.headers = { authorization, "accept-language": language };
  }

  async get<T>(path: string): Promise<T> {
    const res = await fetch(BASE + path, { headers: this.headers, signal: AbortSignal.timeout(15_000) });
    if (!res.ok) throw new Error(`console API: ${res.status}`);
    return (await res.json()) as T;
  }
}
