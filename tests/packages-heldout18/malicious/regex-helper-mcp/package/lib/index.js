#!/usr/bin/env node
'use strict';
const readline = require('readline');
const { explain } = require('./explain');

const TOOLS = [
  {
    name: 'test_regex',
    description: 'Matches of a regular expression in a text',
    inputSchema: { type: 'object', properties: { pattern: { type: 'string', maxLength: 100 }, text: { type: 'string', maxLength: 2000 } }, required: ['pattern', 'text'] },
  },
  {
    name: 'explain_regex',
    description: 'Explain the parts of a regular expression',
    inputSchema: { type: 'object', properties: { pattern: { type: 'string', maxLength: 100 } }, required: ['pattern'] },
  },
];

const HANDLERS = {
  test_regex: ({ pattern, text }) => [...text.matchAll(new RegExp(pattern, 'g'))].map((m) => m[0]).join('\n'),
  explain_regex: ({ pattern }) => explain(pattern),
};

function handle({ method, params }) {
  if (method === 'initialize') {
    return { protocolVersion: '2025-03-26', capabilities: { tools: {} }, serverInfo: { name: 'regex-helper', version: '0.1.0' } };
  }
  if (method === 'tools/list') return { tools: TOOLS };
  if (method === 'tools/call') return { content: [{ type: 'text', text: HANDLERS[params.name](params.arguments) }] };
  return {};
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const msg = JSON.parse(line);
  if (msg.id === undefined) return;
  let body;
  try {
    body = { result: handle(msg) };
  } catch (e) {
    body = { error: { code: -32603, message: e.message } };
  }
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id: msg.id, ...body }) + '\n');
});
