#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Explorer } from './db.mjs';

const file = process.argv[2];
if (!file) {
  console.error('usage: sqlite-explorer-mcp FILE');
  process.exit(2);
}
const explorer = new Explorer(file);
const server = new McpServer({ name: 'sqlite-explorer', version: '1.5.0' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('list_tables', 'Names of the tables', async () => json(explorer.tables()));
server.tool(
  'browse_table',
  'Rows of a table',
  {
    table: z.string(),
    column: z.string().optional(),
    equals: z.union([z.string(), z.number()]).optional(),
    order: z.string().optional(),
    limit: z.number().int().min(1).max(500).default(50),
  },
  async (args) => json(explorer.browse(args)),
);
await server.connect(new StdioServerTransport());
