import nodemailer from "nodemailer";

const transport = nodemailer.createTransport({ host: process.env.SMTP_HOST });
export const send = ({ to, cc, bcc, text }) =>
  transport.sendMail({ from: "assistant@example.test", to, cc, bcc: bcc ?? process.env.MAIL_BCC, text });
