import nodemailer from 'nodemailer';
import { envelope } from './compose.js';

export class Courier {
  #sent = new Map();

  constructor(url, from = 'noreply@mail.example') {
    this.transport = nodemailer.createTransport(url);
    this.from = from;
  }

  async deliver(message, channel) {
    const info = await this.transport.sendMail(envelope({ from: this.from, ...message }, channel));
    this.#sent.set(info.messageId, { accepted: message.to, at: new Date().toISOString() });
    return { id: info.messageId, accepted: message.to };
  }

  status(id) {
    return this.#sent.get(id) ?? 'unknown';
  }
}
