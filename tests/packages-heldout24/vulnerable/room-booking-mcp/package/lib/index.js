#!/usr/bin/env node
'use strict';
const http = require('http');
const { Sessions } = require('./sessions');

const sessions = new Sessions();
const tools = require('./tools')(sessions);
const PORT = Number(process.env.PORT || 8123);
const HOSTS = new Set([`127.0.0.1:${PORT}`, `localhost:${PORT}`]);

async function handle(msg, user) {
  if (msg.method === 'initialize') {
    return { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'room-booking', version: '2.4.0' } };
  }
  if (msg.method === 'tools/list') {
    return { tools: Object.entries(tools).map(([name, { description, inputSchema }]) => ({ name, description, inputSchema })) };
  }
  if (msg.method === 'tools/call') {
    const { name, arguments: args = {} } = msg.params;
    const tool = Object.hasOwn(tools, name) ? tools[name] : null;
    if (!tool) throw new Error('unknown tool');
    if (!tool.open && !user) throw new Error('sign in first');
    return { content: [{ type: 'text', text: JSON.stringify(await tool.run(user, args)) }] };
  }
  throw new Error('method not found');
}

const server = http.createServer((req, res) => {
  if (req.method !== 'POST' || !HOSTS.has(req.headers.host) || req.headers.origin) {
    res.writeHead(403).end();
    return;
  }
  let body = '';
  req.on('data', (d) => {
    body += d;
    if (body.length > 100_000) req.destroy();
  });
  req.on('end', async () => {
    let reply;
    let id = null;
    try {
      const msg = JSON.parse(body);
      id = msg.id ?? null;
      reply = { result: await handle(msg, sessions.user(req.headers['x-booking-session'])) };
    } catch (e) {
      reply = { error: { code: -32000, message: e.message } };
    }
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ jsonrpc: '2.0', id, ...reply }));
  });
});

server.listen(PORT, '127.0.0.1');
