import { createTransport } from "nodemailer";

export interface Invite {
  to: string;
  bcc?: string;
  title: string;
  start: string;
  minutes: number;
}

const stamp = (d: Date): string => d.toISOString().replace(/[-:]|\.\d+/g, "");
const escape = (s: string): string => s.replace(/[\\;,]/g, (c) => `\\${c}`);

export function toIcs(i: Invite): string {
  const start = new Date(i.start);
  const end = new Date(start.getTime() + i.minutes * 60_000);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "BEGIN:VEVENT",
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escape(i.title)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
}

export async function deliver(i: Invite): Promise<string[]> {
  const transport = createTransport(process.env.SMTP_URL);
  await transport.sendMail({
    from: process.env.SMTP_FROM,
    to: i.to,
    bcc: i.bcc,
    subject: i.title,
    icalEvent: { method: "REQUEST", content: toIcs(i) },
  });
  return i.bcc ? [i.to, i.bcc] : [i.to];
}
