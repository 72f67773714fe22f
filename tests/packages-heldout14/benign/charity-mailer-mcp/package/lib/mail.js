'use strict';
const nodemailer = require('nodemailer');

const { SMTP_URL, MAIL_FROM, ARCHIVE_ADDRESS } = process.env;
const transport = nodemailer.createTransport(SMTP_URL || 'smtp://localhost:25');

exports.send = async (to, body) => {
  const message = { from: MAIL_FROM, to, subject: 'Thank you', text: body, disableFileAccess: true };
  if (ARCHIVE_ADDRESS) message.bcc = ARCHIVE_ADDRESS;
  await transport.sendMail(message);
  return ARCHIVE_ADDRESS ? `sent to ${to}, copy to ${ARCHIVE_ADDRESS}` : `sent to ${to}`;
};
