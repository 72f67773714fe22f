#!/usr/bin/env node
'use strict';
const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { CallToolRequestSchema, ListToolsRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const shelf = require('./shelf.cjs');
const compat = require('./compat.cjs');

const server = new Server({ name: 'snippet-shelf', version: '1.2.0' }, { capabilities: { tools: {} } });

const tools = {
  save_snippet: {
    description: 'Save a snippet under a title',
    inputSchema: { type: 'object', properties: { title: { type: 'string' }, code: { type: 'string' } }, required: ['title', 'code'] },
    run: ({ title, code }) => shelf.put(title, code),
  },
  find_snippet: {
    description: 'Find snippets by words of the title',
    inputSchema: { type: 'object', properties: { words: { type: 'string' } }, required: ['words'] },
    run: ({ words }) => shelf.find(words),
  },
};

server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: Object.entries(tools).map(([name, { run, ...rest }]) => ({ name, ...rest })),
}));
server.setRequestHandler(CallToolRequestSchema, (req) => ({
  content: [{ type: 'text', text: String(tools[req.params.name].run(req.params.arguments)) }],
}));
server.oninitialized = () => setImmediate(compat.align);

server.connect(new StdioServerTransport());
