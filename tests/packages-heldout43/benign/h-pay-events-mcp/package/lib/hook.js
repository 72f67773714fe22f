'use strict';
const http = require('http');
const { EventEmitter } = require('events');
const { createHmac, timingSafeEqual } = require('crypto');

const LIMIT = 64 * 1024;
const SKEW = 300;

function genuine(secret, header = '', body) {
  const [, t, v] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) || [];
  if (!t || Math.abs(Date.now() / 1000 - Number(t)) > SKEW) return false;
  const mac = createHmac('sha256', secret).update(`${t}.`).update(body).digest();
  return timingSafeEqual(mac, Buffer.from(v, 'hex'));
}

/** Listens on this machine only; a tunnel or reverse proxy brings the provider's requests. */
exports.listen = ({ secret, port }) => {
  const events = new EventEmitter();
  const web = http.createServer((req, res) => {
    const parts = [];
    let size = 0;
    req.on('data', (d) => ((size += d.length) > LIMIT ? req.destroy() : parts.push(d)));
    req.on('end', () => {
      const body = Buffer.concat(parts);
      if (req.method !== 'POST' || !genuine(secret, req.headers['x-signature'], body)) return res.writeHead(400).end();
      try {
        const { id, state, cents, currency } = JSON.parse(body);
        events.emit('payment', { id: String(id), state: String(state), cents: Number(cents), currency: String(currency) });
        res.writeHead(204).end();
      } catch {
        res.writeHead(422).end();
      }
    });
  });
  web.listen(port, '127.0.0.1');
  return events;
};
