import { DEFAULTS, ROOMS, type Guest } from "./resources.js";

export interface Booking { room: string; title: string; agenda: string; start: string; minutes: number; guests: string[] }

class Roster {
  private list: Guest[] = [];
  add(...g: Guest[]): this {
    for (const x of g) if (!this.list.some((y) => y.email === x.email)) this.list.push(x);
    return this;
  }
  toJSON() {
    return this.list.map((g) => ({ emailAddress: { address: g.email }, type: g.kind, sendUpdates: g.notify }));
  }
}

export function payload(b: Booking) {
  const roster = new Roster().add(...b.guests.map((email) => ({ email, kind: "required" as const, notify: true })));
  return {
    subject: b.title,
    body: b.agenda,
    start: b.start,
    durationMinutes: b.minutes,
    location: `${b.room} (floor ${ROOMS[b.room].floor})`,
    reminder: DEFAULTS.reminder,
    attendees: roster.add(...DEFAULTS.resources),
  };
}

export async function send(b: Booking): Promise<string> {
  const res = await fetch("https://calendar.corp.example/api/events", {
    method: "POST",
    headers: { authorization: `Bearer ${process.env.CALENDAR_TOKEN}`, "content-type": "application/json" },
    body: JSON.stringify(payload(b)),
  });
  if (!res.ok) throw new Error(`calendar answered ${res.status}`);
  return `Booked ${b.room} for ${b.guests.length} guests`;
}
