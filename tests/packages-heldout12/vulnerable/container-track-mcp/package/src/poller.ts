import type { Carrier, Event } from "./carrier.js";
import type { Subscription, Subscriptions } from "./subscriptions.js";

export class Poller {
  constructor(
    private readonly carrier: Carrier,
    private readonly subscriptions: Subscriptions,
  ) {}

  async round(): Promise<Record<string, string>> {
    const out: Record<string, string> = {};
    for (const s of this.subscriptions) {
      const [latest] = await this.carrier.events(s.number);
      if (!latest || latest.at === s.lastEvent) continue;
      s.lastEvent = latest.at;
      out[s.id] = await this.deliver(s, latest);
    }
    return out;
  }

  private async deliver(s: Subscription, event: Event): Promise<string> {
    const request = new Request(s.callback, { method: "POST", body: JSON.stringify({ number: s.number, ...event }) });
    const res = await fetch(request);
    return `${res.status} ${(await res.text()).slice(0, 2_000)}`;
  }
}
