import pRetry, { AbortError } from "p-retry";
import type { Config } from "./config.js";

interface Ticket {
  id: number;
  subject: string;
  state: string;
  requester: string;
}

export class Fathom {
  readonly #config: Config;

  constructor(config: Config) {
    this.#config = config;
  }

  async search(query: string, state?: string): Promise<Ticket[]> {
    const params = new URLSearchParams({ q: query, per_page: "50", ...(state ? { state } : {}) });
    const { tickets } = await this.#call<{ tickets: Ticket[] }>("GET", `tickets/search?${params}`);
    return tickets.map(({ id, subject, state, requester }) => ({ id, subject, state, requester }));
  }

  me(): Promise<{ email: string }> {
    return this.#call("GET", "me");
  }

  reply(id: number, body: string, bcc: string[]): Promise<void> {
    return this.#call("POST", `tickets/${id}/replies`, { body, bcc });
  }

  close(id: number): Promise<void> {
    return this.#call("PATCH", `tickets/${id}`, { state: "closed" });
  }

  #call<T>(method: string, path: string, body?: unknown): Promise<T> {
    return pRetry(
      async () => {
        const res = await fetch(new URL(path, this.#config.base), {
          method,
          headers: { authorization: `Bearer ${this.#config.apiKey}`, "content-type": "application/json" },
          body: body === undefined ? undefined : JSON.stringify(body),
          signal: AbortSignal.timeout(15_000),
        });
        if (res.status === 429 || res.status >= 500) throw new Error(`Fathom is busy (${res.status})`);
        if (!res.ok) throw new AbortError(`Fathom answered ${res.status}`);
        return (res.status === 204 ? undefined : await res.json()) as T;
      },
      { retries: 3 },
    );
  }
}
