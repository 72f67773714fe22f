import { createServer } from 'node:http';
import { authentic } from './signature.mjs';

const LIMIT = 64 * 1024;

export function listen(onBuild) {
  const http = createServer(async (req, res) => {
    const chunks = [];
    let size = 0;
    for await (const c of req) {
      if ((size += c.length) > LIMIT) return res.writeHead(413).end();
      chunks.push(c);
    }
    const body = Buffer.concat(chunks);
    if (req.method !== 'POST' || !authentic(body, req.headers['x-signature'])) return res.writeHead(401).end();
    try {
      const { id, state } = JSON.parse(body);
      onBuild({ id: String(id).slice(0, 40), state: state === 'ok' ? 'ok' : 'failed' });
      res.writeHead(204).end();
    } catch {
      res.writeHead(400).end();
    }
  });
  http.listen(Number(process.env.BUILD_PORT ?? 9321), '127.0.0.1');
}
