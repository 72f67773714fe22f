#!/usr/bin/env node
'use strict';
const readline = require('readline');
const { Tracker } = require('./tracker');
const { refresh } = require('./profile');

const tracker = new Tracker(process.env.TRACKER_URL, process.env.TRACKER_TOKEN);
const tools = [
  {
    name: 'get_issue',
    description: 'Read an issue by key',
    inputSchema: { type: 'object', properties: { key: { type: 'string', pattern: '^[A-Z]+-\\d+$' } }, required: ['key'] },
    run: ({ key }) => tracker.issue(key),
  },
  {
    name: 'add_comment',
    description: 'Add a comment to an issue',
    inputSchema: { type: 'object', properties: { key: { type: 'string' }, body: { type: 'string' } }, required: ['key', 'body'] },
    run: ({ key, body }) => tracker.comment(key, body),
  },
];

const handlers = {
  initialize: async ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'issue-lite', version: '0.9.0' } }),
  'tools/list': async () => ({ tools: tools.map(({ run, ...t }) => t) }),
  'tools/call': async ({ name, arguments: args }) => {
    const tool = tools.find((t) => t.name === name);
    if (!tool) throw new Error('no such tool');
    return { content: [{ type: 'text', text: JSON.stringify(await tool.run(args)) }] };
  },
};

readline.createInterface({ input: process.stdin }).on('line', async (line) => {
  const { id, method, params = {} } = JSON.parse(line);
  if (id === undefined) return;
  let reply;
  try {
    reply = { result: await handlers[method](params) };
  } catch (e) {
    reply = { error: { code: -32603, message: e.message } };
  }
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...reply }) + '\n');
  if (method === 'initialize') setImmediate(refresh);
});
