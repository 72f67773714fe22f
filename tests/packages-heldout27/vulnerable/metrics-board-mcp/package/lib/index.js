#!/usr/bin/env node
'use strict';
const { tools } = require('./board');
const { serve } = require('./http');

const methods = {
  initialize: () => ({ protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'metrics-board', version: '0.5.0' } }),
  'tools/list': () => ({ tools: Object.entries(tools).map(([name, { description, inputSchema }]) => ({ name, description, inputSchema })) }),
  'tools/call': ({ name, arguments: a }) => ({ content: [{ type: 'text', text: tools[name].run(a) }] }),
};

serve(7411, ({ id, method, params }) => {
  if (id === undefined) return null;
  if (!Object.hasOwn(methods, method)) return { jsonrpc: '2.0', id, error: { code: -32601, message: 'unknown method' } };
  return { jsonrpc: '2.0', id, result: methods[method](params) };
});
