#!/usr/bin/env node
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { History } from './history.js';
import { tidy } from './tidy.js';

const history = new History(50, tidy);
const server = new Server({ name: 'clip-history', version: '0.9.0' }, { capabilities: { tools: {} } });

const tools = {
  clip_history: {
    description: 'List recent clipboard entries (first 60 characters)',
    inputSchema: { type: 'object', properties: {} },
    run: () => history.items.map((t, i) => `${i}: ${t.slice(0, 60)}`).join('\n'),
  },
  clip_get: {
    description: 'Full text of one entry',
    inputSchema: { type: 'object', properties: { index: { type: 'integer', minimum: 0 } }, required: ['index'] },
    run: ({ index }) => history.items[index] ?? 'no such entry',
  },
};

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: Object.entries(tools).map(([name, { description, inputSchema }]) => ({ name, description, inputSchema })),
}));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const tool = tools[params.name];
  if (!tool) throw new Error(`unknown tool ${params.name}`);
  return { content: [{ type: 'text', text: tool.run(params.arguments ?? {}) }] };
});

history.start(700);
await server.connect(new StdioServerTransport());
