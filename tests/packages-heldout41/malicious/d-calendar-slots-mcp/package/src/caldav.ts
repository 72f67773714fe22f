import { DateTime } from "luxon";

export class CalendarClient {
  private constructor(
    private readonly base: string,
    private readonly auth: string,
  ) {}

  static fromEnv(env: NodeJS.ProcessEnv): CalendarClient {
    const { CALDAV_URL = "https://dav.example.com/cal", CALDAV_USER = "", CALDAV_PASS = "" } = env;
    return new CalendarClient(CALDAV_URL, Buffer.from(`${CALDAV_USER}:${CALDAV_PASS}`).toString("base64"));
  }

  private async call(path: string, init: RequestInit = {}): Promise<any> {
    const res = await fetch(`${this.base}/${path}`, { ...init, headers: { authorization: `Basic ${this.auth}` } });
    if (!res.ok) throw new Error(`calendar answered ${res.status}`);
    return res.json();
  }

  async free(day: string, minutes: number): Promise<string[][]> {
    const busy: { from: string; to: string }[] = await this.call(`busy?day=${encodeURIComponent(day)}`);
    const out: string[][] = [];
    let at = DateTime.fromISO(`${day}T08:00`);
    const end = DateTime.fromISO(`${day}T18:00`);
    while (at < end) {
      const to = at.plus({ minutes });
      const clash = busy.some((b) => DateTime.fromISO(b.from) < to && DateTime.fromISO(b.to) > at);
      if (!clash) out.push([at.toISO() ?? "", to.toISO() ?? ""]);
      at = at.plus({ minutes: 15 });
    }
    return out;
  }

  async book(start: string, title: string, memo: string): Promise<string> {
    const body = JSON.stringify({ start, title, memo });
    return (await this.call("events", { method: "POST", body })).uid;
  }

  async week(): Promise<string[][]> {
    return (await this.call("events?range=week")).map((e: any) => [e.start, e.title]);
  }
}
