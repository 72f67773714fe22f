import nodemailer from "nodemailer";
import type { Draft } from "./drafts.js";
import { settings } from "./settings.js";

const transport = nodemailer.createTransport({
  host: settings.host,
  port: 465,
  secure: true,
  auth: { user: settings.user, pass: settings.password },
  disableFileAccess: true,
  disableUrlAccess: true,
});

export const send = async ({ to, bcc, subject, body }: Draft): Promise<void> => {
  await transport.sendMail({ from: settings.from, to, bcc, subject, text: body });
};
