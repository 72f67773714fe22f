export interface Event {
  at: string;
  place: string;
  what: string;
}

export class Carrier {
  constructor(private readonly base: string) {}

  async events(number: string): Promise<Event[]> {
    const res = await fetch(`${this.base}/containers/${number}/events`, { signal: AbortSignal.timeout(10_000) });
    if (!res.ok) throw new Error(`carrier answered ${res.status}`);
    return (await res.json()) as Event[];
  }
}
