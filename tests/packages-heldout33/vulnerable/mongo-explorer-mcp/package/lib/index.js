#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import * as q from './queries.js';

const server = new McpServer({ name: 'mongo-explorer', version: '0.5.5' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });
const collection = z.enum(['products', 'orders', 'reviews']);

server.tool(
  'find_documents',
  'Documents that meet a condition such as price > 10',
  { collection, field: z.string().regex(/^\w+$/), condition: z.string() },
  async (a) => json(await q.find(a)),
);
server.tool('count_by', 'Number of documents by value of a field', { collection, field: z.string().regex(/^\w+$/) }, async (a) =>
  json(await q.countBy(a)),
);
server.tool('sample', 'A few random documents', { collection, n: z.number().int().max(20).default(3) }, async (a) => json(await q.sample(a)));
server.tool('login_check', 'Whether a shop account can sign in', { email: z.any(), pin: z.any() }, async (a) => json(await q.login(a)));

await server.connect(new StdioServerTransport());
