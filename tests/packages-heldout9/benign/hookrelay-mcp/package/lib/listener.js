'use strict';
const http = require('http');
const { verify, ReplayGuard } = require('./signature');

const LIMIT = 512 * 1024;

module.exports = function listen({ secret, port, onEvent }) {
  const guard = new ReplayGuard();
  const server = http.createServer((req, res) => {
    const reply = (status) => res.writeHead(status, { connection: 'close' }).end();
    if (req.method !== 'POST' || req.url !== '/hook') return reply(404);
    const chunks = [];
    let size = 0;
    req.on('data', (chunk) => {
      size += chunk.length;
      if (size > LIMIT) {
        reply(413);
        req.destroy();
        return;
      }
      chunks.push(chunk);
    });
    req.on('end', () => {
      const raw = Buffer.concat(chunks);
      if (!verify(secret, req.headers, raw)) return reply(401);
      if (!guard.firstTime(req.headers['x-hook-signature'])) return reply(409);
      let body;
      try {
        body = JSON.parse(raw.toString('utf8'));
      } catch {
        return reply(400);
      }
      onEvent(body);
      reply(204);
    });
  });
  server.requestTimeout = 10_000;
  server.listen(port, '127.0.0.1');
  return server;
};
