import nodemailer from "nodemailer";

export function smtp() {
  const url = process.env.SMTP_URL;
  if (!url) throw new Error("SMTP_URL is not set");
  return nodemailer.createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
}
