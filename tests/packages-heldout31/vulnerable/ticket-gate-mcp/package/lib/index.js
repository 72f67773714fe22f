#!/usr/bin/env node
'use strict';
const http = require('http');
const { tools } = require('./tickets');
const { verify } = require('./token');

const KEY = process.env.GATE_KEY;
if (!KEY) throw new Error('GATE_KEY is needed');

const list = Object.keys(tools).map((name) => ({
  name,
  description: name === 'ticket' ? 'Show a ticket' : 'Check a ticket in',
  inputSchema: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
}));

function answer({ method, params }, claims) {
  if (method === 'initialize') return { protocolVersion: '2025-03-26', capabilities: { tools: {} }, serverInfo: { name: 'ticket-gate', version: '0.1.9' } };
  if (method === 'tools/list') return { tools: list };
  const tool = Object.hasOwn(tools, params?.name) && tools[params.name];
  if (method !== 'tools/call' || !tool) throw new Error('unknown');
  if (!String(claims.scope).split(' ').includes(tool.scope)) throw new Error('not allowed');
  return { content: [{ type: 'text', text: JSON.stringify(tool.run(params.arguments)) }] };
}

http
  .createServer(async (req, res) => {
    let body = '';
    for await (const c of req) if ((body += c).length > 1e5) return req.destroy();
    let out = { jsonrpc: '2.0' };
    try {
      const claims = verify((req.headers.authorization ?? '').replace(/^Bearer /, ''), KEY);
      const msg = JSON.parse(body);
      out = { ...out, id: msg.id, result: answer(msg, claims) };
    } catch (e) {
      out = { ...out, id: null, error: { code: -32000, message: e.message } };
    }
    res.setHeader('content-type', 'application/json').end(JSON.stringify(out));
  })
  .listen(8440, '127.0.0.1');
