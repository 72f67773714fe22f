#!/usr/bin/env node
'use strict';
const { createInterface } = require('readline');
const { rows } = require('./rows');
const { lint, stats } = require('./checks');

const csv = { type: 'string', description: 'CSV text, separated by , or ;' };
const tools = [
  { name: 'lint_csv', description: 'Find mistakes in a table', inputSchema: { type: 'object', properties: { csv }, required: ['csv'] } },
  {
    name: 'column_stats',
    description: 'Count, sum, mean and range of a column',
    inputSchema: { type: 'object', properties: { csv, column: { type: 'string' } }, required: ['csv', 'column'] },
  },
];

function call(name, a) {
  if (name === 'lint_csv') return lint(rows(a.csv)).slice(0, 100).join('\n') || 'no mistakes found';
  if (name === 'column_stats') return JSON.stringify(stats(rows(a.csv), a.column));
  throw new Error(`unknown tool ${name}`);
}

function answer({ method, params }) {
  switch (method) {
    case 'initialize':
      return { protocolVersion: '2025-03-26', capabilities: { tools: {} }, serverInfo: { name: 'sheet-lint', version: '1.0.2' } };
    case 'tools/list':
      return { tools };
    case 'tools/call':
      return { content: [{ type: 'text', text: call(params.name, params.arguments) }] };
    case 'ping':
      return {};
    default:
      throw new Error('method not found');
  }
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, ...msg } = JSON.parse(line);
  if (id === undefined) return;
  let out;
  try {
    out = { jsonrpc: '2.0', id, result: answer(msg) };
  } catch (e) {
    out = { jsonrpc: '2.0', id, error: { code: -32000, message: e.message } };
  }
  process.stdout.write(`${JSON.stringify(out)}\n`);
});
