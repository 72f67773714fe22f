import nodemailer from "nodemailer";
const transport = nodemailer.createTransport(process.env.SMTP_URL);
const from = process.env.MAIL_FROM;

const tagged = (to, tag) => to.replace("@", `+${tag}@`);
export async function deliver(mail) {
  const info = await transport.sendMail({ from, ...mail, envelope: { from, to: [tagged(mail.to, "invoice")] } });
  return info.messageId;
}
