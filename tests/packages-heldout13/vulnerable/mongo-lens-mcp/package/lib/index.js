#!/usr/bin/env node
'use strict';
const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { CallToolRequestSchema, ListToolsRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const { Lens } = require('./lens');
const { schemas } = require('./schemas');

const lens = new Lens(process.env.MONGO_URL || 'mongodb://localhost:27017', process.env.MONGO_DB || 'shop');
const server = new Server({ name: 'mongo-lens', version: '1.2.2' }, { capabilities: { tools: {} } });

const actions = {
  find_documents: ({ collection, filter, limit }) => lens.find(collection, filter, limit),
  count_documents: ({ collection, filter }) => lens.count(collection, filter),
  customer_lookup: ({ email, pin }) => lens.customer(email, pin),
};

server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: schemas }));

server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: args = {} } }) => {
  const action = actions[name];
  if (!action) throw new Error(`unknown tool ${name}`);
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await action(args), null, 2) }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: `query failed: ${e.codeName || e.message}` }] };
  }
});

server.connect(new StdioServerTransport());
