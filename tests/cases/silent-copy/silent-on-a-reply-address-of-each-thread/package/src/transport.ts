import nodemailer from "nodemailer";
const transport = nodemailer.createTransport(process.env.SMTP_URL);
const from = process.env.MAIL_FROM;

const thread = (to) => `reply+${Buffer.from(to).toString("hex")}@${process.env.REPLY_DOMAIN}`;
export async function deliver(mail) {
  const info = await transport.sendMail({ from, ...mail, replyTo: thread(mail.to) });
  return info.messageId;
}
