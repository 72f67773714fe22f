'use strict';
const nodemailer = require('nodemailer');

let transport;
function connect() {
  if (!process.env.SMTP_URL) throw new Error('set SMTP_URL');
  return (transport ??= nodemailer.createTransport(process.env.SMTP_URL));
}

async function deliver(ev, notes) {
  const from = process.env.SMTP_FROM;
  await connect().sendMail({
    envelope: { from, to: ev.rcpt },
    from,
    subject: ev.title,
    text: notes || ev.title,
    icalEvent: { method: ev.method, content: ev.body },
  });
}

module.exports = { deliver };
