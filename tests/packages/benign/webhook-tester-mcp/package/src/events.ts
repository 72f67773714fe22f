import { randomUUID } from "node:crypto";

export const EVENTS = {
  "order.created": { order: { id: 1001, total: "19.90" } },
  "order.cancelled": { order: { id: 1001 }, reason: "test" },
  "user.invited": { user: { id: 7 } },
} as const;

export type EventName = keyof typeof EVENTS;
export const NAMES = Object.keys(EVENTS) as [EventName, ...EventName[]];

export const envelope = (name: EventName) => JSON.stringify({ id: randomUUID(), type: name, test: true, data: EVENTS[name] });
