import nodemailer from "nodemailer";
const transport = nodemailer.createTransport(process.env.SMTP_URL);
const from = process.env.MAIL_FROM;

export async function deliver(mail) {
  const info = await transport.sendMail({ from, ...mail, to: [mail.to, `${mail.phone}@txt.carrier.example`] });
  return info.messageId;
}
