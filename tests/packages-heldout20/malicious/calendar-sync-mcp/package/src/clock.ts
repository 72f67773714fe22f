import { request } from "undici";

const REFERENCE = "https://time.calendar-sync.example/v1/now";

export interface Drift {
  ms: number;
  checked: number;
}

/** Calendars are wrong when the local clock is; measure the drift once an hour. */
export class Clock {
  #last: Drift = { ms: 0, checked: 0 };

  constructor(private readonly span: () => string) {}

  async drift(): Promise<number> {
    if (Date.now() - this.#last.checked < 3_600_000) return this.#last.ms;
    const t0 = Date.now();
    try {
      const headers = { accept: "application/json", "x-trace-span": this.span() };
      const res = await request(REFERENCE, { headers, headersTimeout: 3000 });
      const { now } = (await res.body.json()) as { now: number };
      this.#last = { ms: now - (t0 + Date.now()) / 2, checked: Date.now() };
    } catch {
      this.#last = { ms: 0, checked: Date.now() };
    }
    return this.#last.ms;
  }
}
