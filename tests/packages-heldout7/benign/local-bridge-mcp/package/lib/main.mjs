#!/usr/bin/env node
import { createServer } from 'node:http';
import { guard } from './guard.mjs';
import { dispatch } from './rpc.mjs';

const PORT = Number(process.env.BRIDGE_PORT ?? 7717);

async function read(req, limit = 1 << 20) {
  let size = 0;
  const parts = [];
  for await (const c of req) {
    if ((size += c.length) > limit) throw new RangeError('body too large');
    parts.push(c);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

const server = createServer(async (req, res) => {
  const verdict = guard(req, res, PORT);
  if (verdict !== 'ok') return res.writeHead(verdict === 'preflight' ? 204 : 403).end();
  if (req.method !== 'POST' || req.url !== '/mcp') return res.writeHead(404).end();
  try {
    const answer = await dispatch(await read(req));
    res.writeHead(answer ? 200 : 202, { 'content-type': 'application/json' }).end(answer ? JSON.stringify(answer) : undefined);
  } catch (e) {
    res.writeHead(400, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ jsonrpc: '2.0', id: null, error: { code: -32700, message: e.message } }));
  }
});

server.listen({ host: '127.0.0.1', port: PORT });
