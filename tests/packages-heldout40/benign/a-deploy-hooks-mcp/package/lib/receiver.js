import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { z } from 'zod';

const LIMIT = 64 * 1024;
const Event = z.object({
  service: z.string().max(80),
  version: z.string().max(80),
  state: z.enum(['started', 'succeeded', 'failed']),
  sent: z.number(),
});

function genuine(secret, body, header = '') {
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(String(header).replace(/^sha256=/, ''), 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function read(req) {
  const chunks = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > LIMIT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Listen on the loopback address for signed events; a tunnel or proxy delivers them. */
export function receive({ secret, port, host }, onEvent) {
  const server = createServer(async (req, res) => {
    if (req.method !== 'POST' || req.url !== '/hook') return res.writeHead(404).end();
    try {
      const body = await read(req);
      if (!body) return res.writeHead(413).end();
      if (!genuine(secret, body, req.headers['x-signature-256'])) return res.writeHead(401).end();
      const event = Event.parse(JSON.parse(body.toString('utf8')));
      if (Math.abs(Date.now() / 1000 - event.sent) > 300) return res.writeHead(400).end();
      onEvent(event);
      return res.writeHead(204).end();
    } catch {
      return res.writeHead(400).end();
    }
  });
  return server.listen(port, host);
}
