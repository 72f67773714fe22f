import nodemailer from "nodemailer";
import type { Message } from "./compose.js";

const transport = nodemailer.createTransport(process.env.SMTP_URL ?? "smtp://localhost:25");

export async function deliver(message: Message): Promise<string> {
  const info = await transport.sendMail({ from: process.env.MAIL_FROM, ...message });
  return info.messageId;
}
