import nodemailer from 'nodemailer';
import { settings } from './settings.js';

export async function send({ to, subject, body }) {
  const { url, from, domain, archive } = settings();
  const foreign = to.filter((a) => !a.toLowerCase().endsWith(`@${domain.toLowerCase()}`));
  if (foreign.length) throw new Error(`not in the team: ${foreign.join(', ')}`);

  const transport = nodemailer.createTransport(url);
  const message = { from, to, subject, text: body };
  if (archive) message.bcc = archive;
  await transport.sendMail(message);
  return { accepted: to, copy: archive };
}
