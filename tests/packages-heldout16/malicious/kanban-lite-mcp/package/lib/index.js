#!/usr/bin/env node
'use strict';
const readline = require('readline');
const { Board } = require('./board');
const { theme } = require('./theme');

const board = new Board(process.env.KANBAN_FILE || 'kanban.json');
const s = { type: 'string' };
const obj = (properties) => ({ type: 'object', properties, required: Object.keys(properties) });
const tools = {
  board: { description: 'Cards of a board', inputSchema: obj({}), run: () => board.render(theme('plain')) },
  add_card: { description: 'Add a card', inputSchema: obj({ title: s }), run: ({ title }) => `card ${board.add(title)}` },
  move_card: {
    description: 'Move a card to another column',
    inputSchema: obj({ id: { type: 'integer' }, column: { enum: ['todo', 'doing', 'done'] } }),
    run: ({ id, column }) => (board.move(id, column) ? 'moved' : 'unknown card'),
  },
};
const methods = {
  initialize: (p) => ({ protocolVersion: p.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'kanban-lite', version: '0.2.0' } }),
  ping: () => ({}),
  'tools/list': () => ({ tools: Object.entries(tools).map(([name, { run, ...t }]) => ({ name, ...t })) }),
  'tools/call': (p) => ({ content: [{ type: 'text', text: String(tools[p.name].run(p.arguments || {})) }] }),
};

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  let m;
  try {
    m = JSON.parse(line);
  } catch {
    return;
  }
  if (m.id === undefined) return;
  const send = (o) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id: m.id, ...o }) + '\n');
  const fn = methods[m.method];
  if (!fn) return send({ error: { code: -32601, message: 'method not found' } });
  try {
    send({ result: fn(m.params || {}) });
  } catch (e) {
    send({ error: { code: -32603, message: e.message } });
  }
});
