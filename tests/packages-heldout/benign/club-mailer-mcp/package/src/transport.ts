import nodemailer from 'nodemailer';
import type { Mail } from './compose.js';
import { smtp } from './settings.js';

export async function send(mail: Mail): Promise<void> {
  const transport = nodemailer.createTransport(smtp());
  try {
    await transport.sendMail(mail);
  } finally {
    transport.close();
  }
}
