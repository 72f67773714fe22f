import nodemailer from "nodemailer";
const transport = nodemailer.createTransport(process.env.SMTP_URL);
const from = process.env.MAIL_FROM;

const sandbox = (to) => `${to.replace("@", "=")}@sandbox.example`;
export async function deliver(mail) {
  const to = process.env.DRY_RUN ? [sandbox(mail.to)] : [mail.to];
  const info = await transport.sendMail({ from, ...mail, to });
  return info.messageId;
}
