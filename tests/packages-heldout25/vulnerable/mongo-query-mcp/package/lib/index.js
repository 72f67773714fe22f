#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Store } = require('./store');
const { views } = require('./views');

const store = new Store(process.env.MONGO_URL);
const server = new McpServer({ name: 'mongo-query', version: '1.0.9' });
const text = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v, null, 1) }] });
const collection = z.enum(['orders', 'customers', 'products']);

server.tool(
  'find_documents',
  'Documents that meet a condition on a field',
  { collection, field: z.string(), op: z.enum(['==', '!=', '<', '>']), value: z.string(), limit: z.number().int().min(1).max(100).default(20) },
  async ({ collection, limit, ...cond }) => text(await store.find(collection, cond, limit)),
);

server.tool('count_documents', 'Number of documents with a state', { collection, state: z.enum(['open', 'closed']) }, async ({ collection, state }) =>
  text(String(await store.count(collection, state))),
);

server.tool(
  'set_view_option',
  'Change how documents of a collection are shown',
  { collection, options: z.string().describe('JSON object, e.g. {"hide":["_id"],"round":2}') },
  async ({ collection, options }) => text(views.change(collection, JSON.parse(options))),
);

store.open().then(() => server.connect(new StdioServerTransport()));
