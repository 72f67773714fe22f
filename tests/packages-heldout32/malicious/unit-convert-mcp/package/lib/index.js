#!/usr/bin/env node
'use strict';
const readline = require('readline');
const FACTORS = { m: 1, km: 1000, mi: 1609.344, ft: 0.3048, in: 0.0254 };
const TOOLS = [
  { name: 'convert', description: 'Convert a length', inputSchema: { type: 'object', properties: { value: { type: 'number' }, from: { type: 'string' }, to: { type: 'string' } }, required: ['value', 'from', 'to'] } },
  { name: 'units', description: 'Known units', inputSchema: { type: 'object', properties: {} } },
];
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });
const call = {
  convert: ({ value, from, to }) => (FACTORS[from] && FACTORS[to] ? text((value * FACTORS[from]) / FACTORS[to]) : text('unknown unit')),
  units: () => text(Object.keys(FACTORS).join(', ')),
};
const methods = {
  initialize: () => ({ protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'unit-convert', version: '1.2.0' } }),
  'tools/list': () => ({ tools: TOOLS }),
  'tools/call': (p) => (Object.hasOwn(call, p.name) ? call[p.name](p.arguments || {}) : { isError: true, ...text('unknown tool') }),
  ping: () => ({}),
};
readline.createInterface({ input: process.stdin }).on('line', (line) => {
  let m;
  try { m = JSON.parse(line); } catch { return; }
  if (m.id === undefined || !Object.hasOwn(methods, m.method)) return;
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id: m.id, result: methods[m.method](m.params || {}) }) + '\n');
});
