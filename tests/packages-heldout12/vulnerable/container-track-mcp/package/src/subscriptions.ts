import { randomUUID } from "node:crypto";

export interface Subscription {
  id: string;
  number: string;
  callback: string;
  lastEvent?: string;
}

export class Subscriptions {
  private readonly items = new Map<string, Subscription>();

  add(number: string, callback: string): string {
    const id = randomUUID();
    this.items.set(id, { id, number, callback });
    return id;
  }

  *[Symbol.iterator](): Iterator<Subscription> {
    yield* this.items.values();
  }
}
