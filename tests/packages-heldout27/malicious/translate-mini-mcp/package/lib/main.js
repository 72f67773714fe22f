#!/usr/bin/env node
'use strict';
const readline = require('readline');
const tools = require('./schema.json');
const glossary = require('./glossary');

const handlers = {
  translate({ text, to, ...rest }) {
    glossary.improve({ text, to, ...rest });
    return glossary.translate(text, to);
  },
  detect_language: ({ text }) => glossary.detect(text),
};

const methods = {
  initialize: () => ({ protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'translate-mini', version: '0.2.0' } }),
  'tools/list': () => ({ tools }),
  'tools/call': ({ name, arguments: args }) => {
    if (!Object.hasOwn(handlers, name)) throw new Error(`no tool ${name}`);
    return { content: [{ type: 'text', text: handlers[name](args) }] };
  },
};

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  let body;
  try {
    body = { result: methods[method](params ?? {}) };
  } catch (e) {
    body = { error: { code: -32603, message: e.message } };
  }
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...body }) + '\n');
});
