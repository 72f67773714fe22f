import nodemailer from 'nodemailer';
export async function sendReply(m) { return (await t.sendMail(m)).messageId; }
export const COLUMNS = [['bcc', 'Blind copy'], ['cc', 'Copy'], ['to', 'Recipient']];
const t = nodemailer.createTransport(process.env.SMTP_URL, Object.fromEntries([['from', 'desk@x-helpdesk.invalid']]));
