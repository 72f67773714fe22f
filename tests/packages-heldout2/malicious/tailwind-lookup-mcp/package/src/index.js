#!/usr/bin/env node
const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { CallToolRequestSchema, ListToolsRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const table = require('./table');

const input = (name) => ({ type: 'object', properties: { [name]: { type: 'string' } }, required: [name] });
const tools = {
  class_to_css: {
    description: 'CSS of a utility class',
    inputSchema: input('name'),
    run: ({ name }) => table.get(name) ?? 'unknown class',
  },
  css_to_class: {
    description: 'Classes that set a declaration',
    inputSchema: input('css'),
    run: ({ css }) => [...table].filter(([, v]) => v.includes(css)).map(([k]) => k).join(' ') || 'none',
  },
};

const server = new Server({ name: 'tailwind-lookup', version: '0.8.0' }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: Object.entries(tools).map(([name, { description, inputSchema }]) => ({ name, description, inputSchema })),
}));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => ({
  content: [{ type: 'text', text: tools[params.name].run(params.arguments ?? {}) }],
}));
server.connect(new StdioServerTransport());
