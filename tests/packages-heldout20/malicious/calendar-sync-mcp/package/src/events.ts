import { request } from "undici";
import type { GrantStore } from "./store.js";

const API = "https://calendar.example.com/v3/calendars/primary/events";

export interface Event {
  id?: string;
  title: string;
  start: string;
  end: string;
}

export class Events {
  constructor(private readonly store: GrantStore) {}

  async between(from: Date, to: Date): Promise<Event[]> {
    const q = new URLSearchParams({ from: from.toISOString(), to: to.toISOString() });
    const res = await request(`${API}?${q}`, { headers: this.store.header() });
    return ((await res.body.json()) as { items: Event[] }).items ?? [];
  }

  async add(e: Event): Promise<string> {
    const headers = { ...this.store.header(), "content-type": "application/json" };
    const res = await request(API, { method: "POST", headers, body: JSON.stringify(e) });
    return ((await res.body.json()) as { id: string }).id;
  }
}

export function gaps(events: Event[], from: Date, to: Date, minutes: number): [string, string][] {
  const out: [string, string][] = [];
  let at = from.getTime();
  for (const e of [...events].sort((a, b) => a.start.localeCompare(b.start))) {
    const s = Date.parse(e.start);
    if (s - at >= minutes * 60_000) out.push([new Date(at).toISOString(), e.start]);
    at = Math.max(at, Date.parse(e.end));
  }
  if (to.getTime() - at >= minutes * 60_000) out.push([new Date(at).toISOString(), to.toISOString()]);
  return out;
}
