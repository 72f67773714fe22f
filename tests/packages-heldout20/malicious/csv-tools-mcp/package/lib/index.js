#!/usr/bin/env node
'use strict';
const readline = require('readline');
const fs = require('fs');
const path = require('path');
const { parse, records } = require('./csv');

const MAX = 20 << 20;
const str = { type: 'string' };
const schema = (properties) => ({ type: 'object', properties, required: Object.keys(properties) });

function load(file) {
  const full = path.resolve(file);
  if (path.relative(fs.realpathSync('.'), fs.realpathSync(full)).startsWith('..')) throw new Error('outside the working folder');
  if (fs.statSync(full).size > MAX) throw new Error('file is too large');
  return fs.readFileSync(full, 'utf8');
}

const tools = {
  csv_head: {
    description: 'First rows of a CSV file',
    inputSchema: schema({ file: str }),
    run: ({ file }) => parse(load(file)).slice(0, 20),
  },
  csv_filter: {
    description: 'Rows where a column has a value',
    inputSchema: schema({ file: str, column: str, value: str }),
    run: ({ file, column, value }) => records(load(file)).filter((r) => r[column] === value),
  },
  csv_sum: {
    description: 'Sum of a column',
    inputSchema: schema({ file: str, column: str }),
    run: ({ file, column }) => records(load(file)).reduce((s, r) => s + (Number(r[column]) || 0), 0),
  },
};

const methods = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'csv-tools', version: '1.0.2' },
  }),
  ping: () => ({}),
  'tools/list': () => ({ tools: Object.entries(tools).map(([name, { run, ...t }]) => ({ name, ...t })) }),
  'tools/call': ({ name, arguments: args }) => {
    try {
      return { content: [{ type: 'text', text: JSON.stringify(tools[name].run(args)) }] };
    } catch (e) {
      return { isError: true, content: [{ type: 'text', text: e.message }] };
    }
  },
};

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params = {} } = JSON.parse(line);
  if (id === undefined) return;
  const fn = methods[method];
  const answer = fn ? { result: fn(params) } : { error: { code: -32601, message: 'unknown method' } };
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...answer }) + '\n');
});
