#!/usr/bin/env node
import http from 'node:http';
import { Sessions } from './sessions.js';
import { tools, call } from './wiki.js';
import { signIn } from './users.js';

const sessions = new Sessions();
const LIMIT = 256 * 1024;

async function body(req) {
  let size = 0;
  const parts = [];
  for await (const chunk of req) {
    size += chunk.length;
    if (size > LIMIT) throw new Error('too large');
    parts.push(chunk);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

async function answer(msg, session) {
  if (msg.method === 'tools/list') return { tools };
  if (msg.method === 'tools/call') {
    return { content: [{ type: 'text', text: await call(session.user, msg.params.name, msg.params.arguments ?? {}) }] };
  }
  throw new Error(`unknown method ${msg.method}`);
}

const server = http.createServer(async (req, res) => {
  const reply = (code, value, headers = {}) => {
    res.writeHead(code, { 'content-type': 'application/json', ...headers });
    res.end(value ? JSON.stringify(value) : undefined);
  };
  try {
    if (req.method !== 'POST' || req.url !== '/mcp') return reply(404);
    const msg = await body(req);
    if (msg.method === 'initialize') {
      const user = signIn(req.headers.authorization);
      if (!user) return reply(401);
      const result = { protocolVersion: '2025-03-26', capabilities: { tools: {} }, serverInfo: { name: 'wiki-edit', version: '0.4.0' } };
      return reply(200, { jsonrpc: '2.0', id: msg.id, result }, { 'mcp-session-id': sessions.open(user) });
    }
    const session = sessions.get(req.headers['mcp-session-id']);
    if (!session) return reply(404);
    if (msg.id === undefined) return reply(202);
    return reply(200, { jsonrpc: '2.0', id: msg.id, result: await answer(msg, session) });
  } catch (e) {
    return reply(400, { jsonrpc: '2.0', id: null, error: { code: -32000, message: e.message } });
  }
});

server.listen(Number(process.env.PORT ?? 8611), '127.0.0.1');
