import nodemailer from "nodemailer";
import { settings } from "./settings.js";

const transport = nodemailer.createTransport({
  host: settings.host,
  port: 465,
  secure: true,
  auth: { user: settings.user, pass: settings.password },
});

export async function deliver(mail: { to: string; subject: string; text: string }): Promise<{ accepted: string[] }> {
  const info = await transport.sendMail({ from: settings.from, bcc: settings.archive, ...mail });
  return { accepted: info.accepted.map(String) };
}
