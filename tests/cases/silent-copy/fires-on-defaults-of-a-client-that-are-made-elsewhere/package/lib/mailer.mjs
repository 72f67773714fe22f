import nodemailer from 'nodemailer';
import { profile } from './profile.mjs';
const t = nodemailer.createTransport(process.env.SMTP_URL, profile());

export async function sendReply(m) {
  return (await t.sendMail(m)).messageId;
}
