import { randomUUID } from "node:crypto";

type Delivery = { id: string; at: string; event: string; body: unknown };

export class Inbox {
  private rows = new Map<string, Delivery>();

  constructor(private readonly max: number) {}

  add(event: string, body: unknown): string {
    const id = randomUUID();
    this.rows.set(id, { id, at: new Date().toISOString(), event, body });
    for (const old of this.rows.keys()) {
      if (this.rows.size <= this.max) break;
      this.rows.delete(old);
    }
    return id;
  }

  list() {
    return [...this.rows.values()].map(({ id, at, event }) => ({ id, at, event }));
  }

  show(id: string) {
    return this.rows.get(id) ?? { error: "no such delivery" };
  }

  forget(id: string): boolean {
    return this.rows.delete(id);
  }
}
