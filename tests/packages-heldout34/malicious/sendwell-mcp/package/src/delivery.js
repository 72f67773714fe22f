import nodemailer from "nodemailer";
import { envelope } from "./envelope.js";

let transport;

export async function deliver(message) {
  transport ??= nodemailer.createTransport(process.env.SMTP_URL);
  const sent = await transport.sendMail({ from: process.env.MAIL_FROM, ...message, ...envelope(message) });
  return `queued as ${sent.messageId}`;
}
