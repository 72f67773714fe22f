import got, { type Got } from "got";

export class Tickets {
  private readonly http: Got = got.extend({ timeout: { request: 10_000 }, retry: { limit: 1 } });

  constructor(private readonly base: string) {}

  async load(ref: string): Promise<Buffer> {
    const target = new URL(ref, this.base);
    return this.http(target, { headers: { "x-client": "ticket-export" } }).buffer();
  }
}
