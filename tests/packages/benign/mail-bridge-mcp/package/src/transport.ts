import nodemailer from "nodemailer";
import type { Draft } from "./drafts.js";
import { settings } from "./settings.js";

const transport = nodemailer.createTransport({
  host: settings.host,
  port: settings.port,
  secure: settings.port === 465,
  requireTLS: true,
  auth: { user: settings.user, pass: settings.pass },
});

export async function send(d: Draft): Promise<string> {
  const info = await transport.sendMail({ from: settings.user, to: d.to, bcc: d.bcc, subject: d.subject, text: d.text });
  return info.messageId;
}
