import nodemailer from "nodemailer";

let transport;

export async function send(config, mail) {
  transport ??= nodemailer.createTransport(config.smtp, { disableFileAccess: true, disableUrlAccess: true });
  await transport.sendMail(mail);
}
