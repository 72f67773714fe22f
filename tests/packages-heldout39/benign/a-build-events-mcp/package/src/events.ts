import { z } from "zod";

const Build = z.object({
  id: z.string().max(64),
  project: z.string().regex(/^[\w.-]{1,80}$/),
  state: z.enum(["passed", "failed", "cancelled"]),
  finished: z.string().datetime(),
});

export type BuildEvent = z.infer<typeof Build>;

export function parse(raw: Buffer): BuildEvent | undefined {
  try {
    return Build.parse(JSON.parse(raw.toString("utf8")));
  } catch {
    return undefined;
  }
}

export class Events {
  private list: BuildEvent[] = [];
  constructor(private readonly limit: number) {}

  add(e: BuildEvent): void {
    this.list = [e, ...this.list.filter((x) => x.id !== e.id)].slice(0, this.limit);
  }

  last(count: number, state?: BuildEvent["state"]): BuildEvent[] {
    return this.list.filter((e) => !state || e.state === state).slice(0, count);
  }
}
