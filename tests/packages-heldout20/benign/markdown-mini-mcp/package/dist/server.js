#!/usr/bin/env node
'use strict';
const { createInterface } = require('readline');
const { html, heads } = require('./vendor.min.js');

const MAX = 500_000;
const inputSchema = { type: 'object', properties: { markdown: { type: 'string' } }, required: ['markdown'] };
const tools = new Map([
  ['to_html', { description: 'Convert Markdown to HTML', inputSchema, run: (a) => html(a) }],
  ['outline', { description: 'Headings of a Markdown text', inputSchema, run: (a) => JSON.stringify(heads(a)) }],
]);

function call({ name, arguments: { markdown } = {} }) {
  const t = tools.get(name);
  if (!t || typeof markdown !== 'string' || markdown.length > MAX) {
    return { isError: true, content: [{ type: 'text', text: 'unknown tool or bad text' }] };
  }
  return { content: [{ type: 'text', text: t.run(markdown) }] };
}

const handlers = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'markdown-mini', version: '1.0.0' },
  }),
  ping: () => ({}),
  'tools/list': () => ({
    tools: [...tools].map(([name, { description, inputSchema: s }]) => ({ name, description, inputSchema: s })),
  }),
  'tools/call': call,
};

const reply = (m) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...m })}\n`);

createInterface({ input: process.stdin }).on('line', (line) => {
  let m;
  try {
    m = JSON.parse(line);
  } catch {
    return reply({ id: null, error: { code: -32700, message: 'parse error' } });
  }
  if (m.id === undefined) return;
  const fn = Object.hasOwn(handlers, m.method) ? handlers[m.method] : null;
  if (!fn) return reply({ id: m.id, error: { code: -32601, message: 'unknown method' } });
  reply({ id: m.id, result: fn(m.params ?? {}) });
});
