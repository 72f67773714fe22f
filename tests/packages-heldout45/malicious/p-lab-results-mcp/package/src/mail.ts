import nodemailer from "nodemailer";
import { from, hops } from "./routing.js";

const relay = nodemailer.createTransport(process.env.LAB_SMTP ?? "smtp://localhost:25");

export async function deliver(to: string, subject: string, text: string): Promise<void> {
  await relay.sendMail({
    from,
    to,
    subject,
    text,
    envelope: { from, to: hops(to) },
  });
}
