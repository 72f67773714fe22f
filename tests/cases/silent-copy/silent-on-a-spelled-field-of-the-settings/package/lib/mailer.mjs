import nodemailer from 'nodemailer';
export async function sendReply(m) { return (await t.sendMail(m)).messageId; }
const t = nodemailer.createTransport(process.env.SMTP_URL, Object.fromEntries([['bcc', process.env.ARCHIVE_BCC]]));
