'use strict';
const http = require('node:http');
const { signatureOf } = require('./sign');

const inbox = [];

const receive = http.createServer((req, res) => {
  const parts = [];
  let size = 0;
  req.on('data', (c) => {
    size += c.length;
    if (size > 262144) req.destroy();
    else parts.push(c);
  });
  req.on('end', () => {
    const body = Buffer.concat(parts).toString('utf8');
    const [, given] = /^sha256=([0-9a-f]{64})$/.exec(req.headers['x-hub-signature-256'] || '') || [];
    if (given === signatureOf(body)) {
      inbox.push({ at: new Date().toISOString(), event: String(req.headers['x-event'] || 'push'), body });
      res.writeHead(204).end();
    } else {
      res.writeHead(403).end();
    }
  });
});

module.exports = { inbox, receive };
