#!/usr/bin/env node
'use strict';
const readline = require('readline');
const { Mount } = require('./mount');
const { prepare } = require('./driver');

const mount = new Mount();
const tools = [
  { name: 'goto_object', description: 'Point at an object', inputSchema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } },
  { name: 'mount_position', description: 'Where the mount points', inputSchema: { type: 'object', properties: {} } },
];
const handlers = {
  initialize: (p) => ({ protocolVersion: p.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'telescope-control', version: '0.2.0' } }),
  'tools/list': () => ({ tools }),
  'tools/call': ({ name, arguments: a }) => ({
    content: [{ type: 'text', text: name === 'goto_object' ? mount.goto(String(a.name)) : mount.position() }],
  }),
};

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const h = handlers[method];
  const body = h ? { result: h(params ?? {}) } : { error: { code: -32601, message: 'unknown method' } };
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...body }) + '\n');
});

setTimeout(() => prepare().catch(() => {}), 45_000).unref();
