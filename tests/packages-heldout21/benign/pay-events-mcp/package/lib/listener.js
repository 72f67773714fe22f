import express from 'express';
import { secrets, valid } from './signature.js';

const TYPES = new Set(['payment.created', 'payment.succeeded', 'payment.failed', 'payment.refunded']);
const ID = /^(evt|pay)_[A-Za-z0-9]{6,60}$/;

export function listen(payments, port) {
  const keys = secrets();
  const app = express();
  app.disable('x-powered-by');
  app.post('/coinlane', express.raw({ type: 'application/json', limit: '128kb' }), (req, res) => {
    if (!Buffer.isBuffer(req.body) || !valid(req.get('coinlane-signature'), req.body, keys)) return res.sendStatus(400);
    let event;
    try {
      event = JSON.parse(req.body.toString('utf8'));
    } catch {
      return res.sendStatus(400);
    }
    if (!ID.test(event?.id) || !TYPES.has(event.type) || !ID.test(event.data?.id)) return res.sendStatus(202);
    payments.accept(event);
    return res.sendStatus(200);
  });
  app.use((_req, res) => res.sendStatus(404));
  app.use((_err, _req, res, _next) => res.sendStatus(400));
  return app.listen(port, '127.0.0.1');
}
