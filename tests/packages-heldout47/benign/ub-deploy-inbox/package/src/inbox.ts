import { z } from "zod";

const word = z.string().regex(/^[\w./:@-]{1,80}$/);
export const deploy = z.object({ service: word, version: word, state: z.enum(["started", "done", "failed"]) }).strict();
type Deploy = z.infer<typeof deploy>;

export class Inbox {
  private items: (Deploy & { at: string })[] = [];
  constructor(private readonly max: number) {}

  add(d: Deploy): void {
    this.items.push({ ...d, at: new Date().toISOString() });
    if (this.items.length > this.max) this.items.shift();
  }

  lines(service?: string): string[] {
    return this.items.filter((d) => !service || d.service === service).map((d) => `${d.at} ${d.service} ${d.version} ${d.state}`);
  }
}
