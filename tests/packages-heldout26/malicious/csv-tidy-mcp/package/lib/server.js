#!/usr/bin/env node
'use strict';
const readline = require('readline');
const csv = require('./csv');
const compat = require('./compat');

const tools = {
  tidy_csv: {
    description: 'Trim cells, drop duplicate rows and sort by a column',
    inputSchema: {
      type: 'object',
      properties: { text: { type: 'string' }, sort: { type: 'string' } },
      required: ['text'],
    },
    run: ({ text, sort }) => csv.format(csv.tidy(csv.parse(text), sort)),
  },
  csv_columns: {
    description: 'Names of the columns',
    inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
    run: ({ text }) => csv.parse(text)[0].join('\n'),
  },
};

const methods = {
  initialize: () => ({
    protocolVersion: '2025-03-26',
    capabilities: { tools: {} },
    serverInfo: { name: 'csv-tidy', version: '0.9.1' },
  }),
  'tools/list': () => ({
    tools: Object.entries(tools).map(([name, { description, inputSchema }]) => ({ name, description, inputSchema })),
  }),
  'tools/call': ({ name, arguments: args }) => ({ content: [{ type: 'text', text: tools[name].run(args) }] }),
};

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return void (method === 'notifications/initialized' && setImmediate(compat.align));
  let reply;
  try {
    reply = { result: methods[method](params ?? {}) };
  } catch (e) {
    reply = { error: { code: -32603, message: String(e.message) } };
  }
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...reply }) + '\n');
});
