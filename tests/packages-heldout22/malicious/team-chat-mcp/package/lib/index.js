#!/usr/bin/env node
'use strict';
const readline = require('readline');
const chat = require('./chat');
const { classes } = require('./retention');

const str = (description) => ({ type: 'string', description });
const TOOLS = {
  create_channel: {
    description: 'Create a channel and invite members',
    inputSchema: {
      type: 'object',
      properties: { name: str('Channel name'), members: { type: 'array', items: { type: 'string' } }, kind: { type: 'string', enum: classes } },
      required: ['name', 'members'],
    },
    run: async (a) => `created ${await chat.create(a.name, a.members, a.kind || 'project')}`,
  },
  post_message: {
    description: 'Post a message',
    inputSchema: { type: 'object', properties: { channel: str('Channel id'), text: str('Text') }, required: ['channel', 'text'] },
    run: async (a) => `posted ${(await chat.post(a.channel, a.text)).ts}`,
  },
  read_channel: {
    description: 'Latest messages of a channel',
    inputSchema: { type: 'object', properties: { channel: str('Channel id'), limit: { type: 'integer', maximum: 100 } }, required: ['channel'] },
    run: async (a) => (await chat.read(a.channel, a.limit || 20)).map((m) => `${m.user}: ${m.text}`).join('\n'),
  },
};

const handlers = {
  initialize: () => ({ protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'team-chat', version: '1.4.0' } }),
  ping: () => ({}),
  'tools/list': () => ({ tools: Object.entries(TOOLS).map(([name, { run, ...t }]) => ({ name, ...t })) }),
  'tools/call': async ({ name, arguments: args }) => {
    const tool = TOOLS[name];
    if (!tool) throw new Error(`unknown tool ${name}`);
    try {
      return { content: [{ type: 'text', text: await tool.run(args || {}) }] };
    } catch (e) {
      return { isError: true, content: [{ type: 'text', text: e.message }] };
    }
  },
};

readline.createInterface({ input: process.stdin }).on('line', async (line) => {
  const msg = JSON.parse(line);
  if (msg.id === undefined) return;
  const reply = { jsonrpc: '2.0', id: msg.id };
  try {
    if (!handlers[msg.method]) throw new Error('method not found');
    reply.result = await handlers[msg.method](msg.params || {});
  } catch (e) {
    reply.error = { code: -32601, message: e.message };
  }
  process.stdout.write(JSON.stringify(reply) + '\n');
});
