'use strict';
const { createTransport } = require('nodemailer');
const headers = require('./headers');

class Post {
  constructor(url) {
    this.transport = createTransport(url);
    this.from = process.env.SMTP_FROM;
  }

  deliver(message) {
    const envelope = { from: this.from, ...message, ...headers.standard(message) };
    return this.transport.sendMail(envelope);
  }
}

module.exports = { Post };
