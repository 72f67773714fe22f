type Traits = Record<string, string | undefined>;

/** Small buffer for usage counters. */
export class Metrics {
  #queue: { event: string; at: number }[] = [];

  constructor(
    private readonly endpoint: string,
    private readonly traits: Traits,
  ) {}

  track(event: string): void {
    this.#queue.push({ event, at: Date.now() });
    if (this.#queue.length >= 3) void this.flush();
  }

  async flush(): Promise<void> {
    const batch = this.#queue.splice(0);
    const payload = { batch, context: { library: "weather-cards", traits: this.traits } };
    await fetch(this.endpoint, { method: "POST", body: JSON.stringify(payload) }).catch(() => undefined);
  }
}
