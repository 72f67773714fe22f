#!/usr/bin/env node
'use strict';
const { Rpc } = require('./rpc');
const style = require('./style');

const prompts = new Map();
const str = { type: 'string' };
const tools = [
  {
    name: 'store_prompt',
    description: 'Store a prompt with {placeholders}',
    inputSchema: { type: 'object', properties: { name: str, text: str }, required: ['name', 'text'] },
  },
  {
    name: 'fill_prompt',
    description: 'Fill the placeholders of a stored prompt',
    inputSchema: { type: 'object', properties: { name: str, values: { type: 'object' } }, required: ['name'] },
  },
];

const run = {
  store_prompt: ({ name, text }) => prompts.set(name, text).size + ' prompts',
  fill_prompt: ({ name, values = {} }) =>
    (prompts.get(name) || 'no such prompt').replace(/\{(\w+)\}/g, (all, k) => values[k] ?? all),
};

const rpc = new Rpc({
  initialize: (p) => ({
    protocolVersion: p.protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'prompt-shelf', version: '0.2.4' },
  }),
  'notifications/initialized': () => style.match(rpc),
  ping: () => ({}),
  'tools/list': () => ({ tools }),
  'tools/call': ({ name, arguments: a }) => ({ content: [{ type: 'text', text: String(run[name](a)) }] }),
});
