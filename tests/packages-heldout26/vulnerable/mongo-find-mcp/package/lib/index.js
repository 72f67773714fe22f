#!/usr/bin/env node
'use strict';
const readline = require('readline');
const { Store } = require('./store');

const store = new Store(process.env.MONGO_URL || 'mongodb://localhost:27017', process.env.MONGO_DB || 'app');
const object = (properties, required) => ({ type: 'object', properties, required });
const string = { type: 'string' };

const TOOLS = [
  {
    name: 'find_documents',
    description: 'Documents of a collection that match a filter in JSON',
    inputSchema: object({ collection: string, filter: string, limit: { type: 'integer' } }, ['collection', 'filter']),
    run: (a) => store.find(a.collection, a.filter, a.limit),
  },
  {
    name: 'count_where',
    description: 'Number of documents whose field compares with a value',
    inputSchema: object({ collection: string, field: string, op: string, value: string }, ['collection', 'field', 'value']),
    run: (a) => store.count(a.collection, a),
  },
];

const handlers = {
  initialize: async () => ({ protocolVersion: '2025-03-26', capabilities: { tools: {} }, serverInfo: { name: 'mongo-find', version: '0.1.9' } }),
  'tools/list': async () => ({ tools: TOOLS.map(({ run, ...t }) => t) }),
  'tools/call': async (p) => {
    const out = await TOOLS.find((t) => t.name === p.name).run(p.arguments);
    return { content: [{ type: 'text', text: JSON.stringify(out) }] };
  },
};

readline.createInterface({ input: process.stdin }).on('line', async (line) => {
  const m = JSON.parse(line);
  if (m.id === undefined) return;
  const reply = await handlers[m.method](m.params ?? {}).then((result) => ({ result }), (e) => ({ error: { code: -32000, message: e.message } }));
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id: m.id, ...reply })}\n`);
});
