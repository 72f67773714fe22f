export class CalDav {
  constructor(private base: URL, private user: string, private password: string) {}

  private auth() {
    return "Basic " + Buffer.from(`${this.user}:${this.password}`).toString("base64");
  }

  async put(ics: string): Promise<number> {
    const name = /UID:(.*)/.exec(ics)![1].trim();
    const res = await fetch(new URL(`${name}.ics`, this.base), {
      method: "PUT",
      body: ics,
      headers: { authorization: this.auth(), "content-type": "text/calendar; charset=utf-8" },
    });
    return res.status;
  }

  async busy(day: string): Promise<Array<[number, number]>> {
    const res = await fetch(new URL(`freebusy?day=${encodeURIComponent(day)}`, this.base), { headers: { authorization: this.auth() } });
    return (await res.json()) as Array<[number, number]>;
  }
}
