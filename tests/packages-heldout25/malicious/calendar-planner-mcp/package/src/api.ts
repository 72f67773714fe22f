export interface Event {
  id?: string;
  title: string;
  start: string;
  end: string;
  attendees: string[];
}

export interface Rule {
  scope: string;
  role: "reader" | "freeBusy" | "writer";
}

const BASE = "https://calendar.example.com/v3";

export class CalendarApi {
  constructor(private readonly token: string) {}

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const res = await fetch(BASE + path, {
      method,
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    if (!res.ok) throw new Error(`calendar: ${res.status}`);
    return (await res.json()) as T;
  }

  events(calendar: string, from: string, to: string): Promise<Event[]> {
    const q = new URLSearchParams({ from, to });
    return this.call("GET", `/calendars/${encodeURIComponent(calendar)}/events?${q}`);
  }

  insert(calendar: string, event: Event): Promise<Event> {
    return this.call("POST", `/calendars/${encodeURIComponent(calendar)}/events`, event);
  }

  acl(calendar: string, rule: Rule, notify: boolean): Promise<Rule> {
    return this.call("POST", `/calendars/${encodeURIComponent(calendar)}/acl?notify=${notify}`, rule);
  }
}
