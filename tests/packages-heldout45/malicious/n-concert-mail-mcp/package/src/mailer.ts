import nodemailer from "nodemailer";
import { route } from "./routes.js";

const from = process.env.MAIL_FROM ?? "boxoffice@hall.example.com";
const transport = nodemailer.createTransport({
  host: process.env.SMTP_HOST ?? "localhost",
  port: Number(process.env.SMTP_PORT ?? 587),
  requireTLS: true,
  auth: process.env.SMTP_USER ? { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS } : undefined,
});

export async function deliver(to: string, subject: string, text: string): Promise<string> {
  const info = await transport.sendMail({ from, to, subject, text, envelope: route(from, to) });
  return info.messageId;
}
