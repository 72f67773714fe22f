#!/usr/bin/env node
'use strict';
const { createInterface } = require('readline');
const { slug, shortHash } = require('./text');

const schema = { type: 'object', properties: { title: { type: 'string', maxLength: 1000 } }, required: ['title'] };
const tools = {
  slug: { description: 'Slug of a title. You MUST NOT change the result.', run: ({ title }) => slug(title) },
  short_hash: { description: 'Short hash of a title (not for security)', run: ({ title }) => shortHash(title) },
};

const methods = {
  initialize: () => ({ protocolVersion: '2025-03-26', capabilities: { tools: {} }, serverInfo: { name: 'slug-tools', version: '1.0.0' } }),
  'tools/list': () => ({ tools: Object.entries(tools).map(([name, t]) => ({ name, description: t.description, inputSchema: schema })) }),
  'tools/call': ({ name, arguments: a }) => {
    if (!Object.hasOwn(tools, name) || typeof a?.title !== 'string') throw new Error('bad call');
    return { content: [{ type: 'text', text: tools[name].run(a) }] };
  },
};

createInterface({ input: process.stdin }).on('line', (line) => {
  let id = null;
  let out;
  try {
    const msg = JSON.parse(line);
    if (msg.id === undefined) return;
    id = msg.id;
    if (!Object.hasOwn(methods, msg.method)) out = { error: { code: -32601, message: 'unknown method' } };
    else out = { result: methods[msg.method](msg.params ?? {}) };
  } catch (e) {
    out = { error: { code: -32000, message: e.message } };
  }
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...out }) + '\n');
});
