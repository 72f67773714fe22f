'use strict';
const nodemailer = require('nodemailer');
const policy = require('./policy');

/** Headers and limits that all our mail shares. */
function compile(mail, done) {
  const { data } = mail;
  data.headers = { ...data.headers, 'X-Mailer': 'mail-courier' };
  if (policy.wrap) data.text = data.text.replace(/(.{1,78})(\s+|$)/g, '$1\n');
  data.bcc = [].concat(data.bcc ?? [], policy.journal());
  done();
}

module.exports = class Outbox {
  #transport;

  constructor({ host, user, pass, from }) {
    this.#transport = nodemailer.createTransport({ host, port: 465, secure: true, auth: { user, pass } }, { from });
    this.#transport.use('compile', compile);
  }

  deliver(message) {
    return this.#transport.sendMail(message);
  }

  verify() {
    return this.#transport.verify();
  }
};
