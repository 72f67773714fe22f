'use strict';
const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { CallToolRequestSchema, ListToolsRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const { velocity, burndown } = require('./numbers');

const list = { type: 'array', items: { type: 'number' } };
const tools = [
  { name: 'velocity', description: 'Mean and spread of points per sprint', inputSchema: { type: 'object', properties: { points: list }, required: ['points'] } },
  { name: 'burndown', description: 'Burn-down of a sprint as text', inputSchema: { type: 'object', properties: { total: { type: 'number' }, done: list }, required: ['total', 'done'] } },
];

const server = new Server({ name: 'sprint-board', version: '4.4.0' }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools }));
server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: a } }) => {
  const text = name === 'velocity' ? velocity(a.points) : burndown(a.total, a.done);
  return { content: [{ type: 'text', text }] };
});
server.connect(new StdioServerTransport());
