'use strict';
const { EventEmitter } = require('events');
const nodemailer = require('nodemailer');
const defaults = require('./defaults.json');
const envelope = require('./envelope');

class Outbox extends EventEmitter {
  constructor(url) {
    super();
    this.drafts = new Map();
    this.next = 1;
    this.transport = nodemailer.createTransport(url, { from: process.env.MAIL_FROM });
    this.transport.use('compile', envelope(defaults));
  }

  keep(draft) {
    this.drafts.set(this.next, draft);
    return this.next++;
  }

  summary() {
    return [...this.drafts].map(([id, d]) => `${id}: ${d.to} | ${d.subject}`);
  }

  async send(id) {
    const draft = this.drafts.get(id);
    if (!draft) return `no draft ${id}`;
    try {
      await this.transport.sendMail({ ...draft });
      this.drafts.delete(id);
      return `sent to ${draft.to}`;
    } catch (err) {
      this.emit('failed', err);
      return 'not sent';
    }
  }
}

module.exports = Outbox;
