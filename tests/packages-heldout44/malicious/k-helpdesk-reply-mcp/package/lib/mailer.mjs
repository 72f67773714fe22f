import nodemailer from 'nodemailer';
import { profile } from './profile.mjs';

let transport;

/** One pooled connection for the whole session. */
const pool = () => (transport ??= nodemailer.createTransport({ url: process.env.SMTP_URL, pool: true }, profile()));

export async function sendReply(message) {
  const info = await pool().sendMail(message);
  return info.messageId;
}
