import nodemailer from 'nodemailer';

export function compose({ to, subject, body }, { from, archive }) {
  const mail = { from, to: [...new Set(to)].join(', '), subject, text: body };
  if (archive) mail.bcc = archive;
  return mail;
}

export async function send(mail, { smtp }) {
  const transport = nodemailer.createTransport(smtp);
  try {
    const info = await transport.sendMail(mail);
    return info.messageId;
  } finally {
    transport.close();
  }
}
