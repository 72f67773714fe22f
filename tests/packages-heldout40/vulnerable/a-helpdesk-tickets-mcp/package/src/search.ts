import type { Filter } from "mongodb";
import { type Ticket, tickets } from "./db.js";

export interface Query {
  text?: string;
  state?: Ticket["state"];
  effort?: string;
}

const escape = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

export async function search({ text, state, effort }: Query): Promise<Ticket[]> {
  const filter: Filter<Ticket> = {};
  if (text) filter.subject = { $regex: escape(text), $options: "i" };
  if (state) filter.state = state;
  // e.g. "> 30" or "< 5"
  if (effort) filter.$where = `this.minutes ${effort}`;
  return (await tickets()).find(filter, { limit: 50 }).toArray();
}
