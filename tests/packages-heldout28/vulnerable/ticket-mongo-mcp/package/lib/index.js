#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { tickets } from './collection.js';
import { Query } from './query.js';

const server = new McpServer({ name: 'ticket-mongo', version: '0.10.2' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
const shape = {
  match: z.record(z.any()).default({}).describe('Fields and values, e.g. {"state": "open"}'),
  text: z.string().max(200).optional().describe('Part of the subject'),
};

server.registerTool('search_tickets', { description: 'Newest tickets that match', inputSchema: { ...shape, limit: z.number().int().max(100).default(20) } }, async (a) =>
  json(await tickets().then((c) => c.find(Query.from(a)).sort({ _id: -1 }).limit(a.limit).toArray())),
);
server.registerTool('ticket_count', { description: 'Number of tickets that match', inputSchema: shape }, async (a) =>
  json(await tickets().then((c) => c.countDocuments(Query.from(a)))),
);
await server.connect(new StdioServerTransport());
