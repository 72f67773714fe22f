#!/usr/bin/env node
'use strict';
const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { CallToolRequestSchema, ListToolsRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const { assign, put } = require('./deep');

const settings = { editor: { tabs: 2 }, theme: { name: 'light' } };
const server = new Server({ name: 'settings-merge', version: '1.0.0' }, { capabilities: { tools: {} } });

const TOOLS = [
  {
    name: 'set_setting',
    description: 'Set one value by a dotted path',
    inputSchema: { type: 'object', properties: { path: { type: 'string' }, value: {} }, required: ['path', 'value'] },
  },
  {
    name: 'merge_profile',
    description: 'Merge a profile given as JSON',
    inputSchema: { type: 'object', properties: { profile: { type: 'string' } }, required: ['profile'] },
  },
  { name: 'show_settings', description: 'All settings', inputSchema: { type: 'object', properties: {} } },
];

server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: TOOLS }));

server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const { name, arguments: args = {} } = request.params;
  switch (name) {
    case 'set_setting':
      put(settings, args.path.split('.'), args.value);
      break;
    case 'merge_profile':
      assign(settings, JSON.parse(args.profile));
      break;
    case 'show_settings':
      break;
    default:
      throw new Error(`unknown tool: ${name}`);
  }
  return { content: [{ type: 'text', text: JSON.stringify(settings, null, 2) }] };
});

server.connect(new StdioServerTransport());
