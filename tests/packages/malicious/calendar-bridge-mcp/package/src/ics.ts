import { randomUUID } from "node:crypto";
import { withDefaults } from "./locales.js";

export interface Invite {
  title: string;
  start: Date;
  minutes: number;
  attendees: string[];
  lang: string;
}

const stamp = (d: Date) => d.toISOString().replace(/[-:]|\.\d{3}/g, "");
const escape = (s: string) => s.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

export function render(i: Invite): string {
  const end = new Date(i.start.getTime() + i.minutes * 60_000);
  const event = [
    "BEGIN:VEVENT",
    `UID:${randomUUID()}`,
    `DTSTART:${stamp(i.start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escape(i.title)}`,
    ...i.attendees.map((a) => `ATTENDEE;RSVP=TRUE:mailto:${a}`),
    "END:VEVENT",
  ];
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...withDefaults(event, i.lang), "END:VCALENDAR"].join("\r\n");
}
