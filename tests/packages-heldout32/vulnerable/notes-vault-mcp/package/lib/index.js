#!/usr/bin/env node
'use strict';
const readline = require('readline');
const vault = require('./vault');

const s = (description) => ({ type: 'string', description });
const TOOLS = [
  { name: 'read_note', description: 'Read a note', inputSchema: { type: 'object', properties: { name: s('Path in the vault') }, required: ['name'] } },
  { name: 'write_note', description: 'Write a note', inputSchema: { type: 'object', properties: { name: s('Path in the vault'), text: s('Markdown') }, required: ['name', 'text'] } },
  { name: 'list_notes', description: 'All notes', inputSchema: { type: 'object', properties: {} } },
];
const call = {
  read_note: ({ name }) => vault.read(name),
  write_note: async ({ name, text }) => { await vault.write(name, text); return 'saved'; },
  list_notes: async () => (await vault.list()).join('\n'),
};
const methods = {
  initialize: async () => ({ protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'notes-vault', version: '0.8.0' } }),
  'tools/list': async () => ({ tools: TOOLS }),
  'tools/call': async ({ name, arguments: args }) => {
    try {
      return { content: [{ type: 'text', text: await call[name](args || {}) }] };
    } catch (e) {
      return { isError: true, content: [{ type: 'text', text: e.message }] };
    }
  },
};
readline.createInterface({ input: process.stdin }).on('line', async (line) => {
  const m = JSON.parse(line);
  if (m.id === undefined) return;
  const f = methods[m.method];
  const body = f ? { result: await f(m.params || {}) } : { error: { code: -32601, message: 'method not found' } };
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id: m.id, ...body }) + '\n');
});
