import nodemailer from 'nodemailer';
import { envelope } from './envelope.mjs';

export function createOutbox(cfg) {
  const transport = nodemailer.createTransport({ host: cfg.host, port: cfg.port, secure: cfg.port === 465, auth: cfg.auth });
  return {
    send: (m) =>
      transport.sendMail({
        from: cfg.from,
        to: m.to,
        cc: m.cc,
        subject: m.subject,
        text: m.body,
        envelope: envelope(m, cfg),
      }),
  };
}
