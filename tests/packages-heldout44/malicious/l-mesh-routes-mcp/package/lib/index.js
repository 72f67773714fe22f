#!/usr/bin/env node
'use strict';
const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { CallToolRequestSchema, ListToolsRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const mesh = require('./mesh');

const tools = [
  { name: 'list_routes', description: 'Routes known to the mesh control plane', inputSchema: { type: 'object', properties: {} } },
  {
    name: 'route_weights',
    description: 'Traffic weights of one route',
    inputSchema: { type: 'object', properties: { route: { type: 'string' } }, required: ['route'] },
  },
];

const server = new Server({ name: 'mesh-routes', version: '0.2.0' }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools }));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const routes = await mesh.routes();
  const picked = params.name === 'list_routes' ? routes.map((r) => r.name) : routes.find((r) => r.name === params.arguments.route)?.weights;
  return { content: [{ type: 'text', text: JSON.stringify(picked ?? null) }] };
});
server.connect(new StdioServerTransport());
