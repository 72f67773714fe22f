#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { catalogue } from './catalogue.js';
import { readOnly } from './db.js';
import { select } from './select.js';

const server = new McpServer({ name: 'table-browse', version: '0.4.0' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('tables', 'Tables that may be browsed', async () => json([...(await catalogue()).keys()]));

server.tool(
  'browse',
  'Rows of a table',
  {
    table: z.string(),
    sort: z.string().optional(),
    descending: z.boolean().default(false),
    equals: z.record(z.union([z.string(), z.number(), z.boolean()])).default({}),
    limit: z.number().int().min(1).max(200).default(25),
  },
  async (args) => {
    try {
      const { text, values } = select(await catalogue(), args);
      return json(await readOnly(text, values));
    } catch (e) {
      return { isError: true, content: [{ type: 'text', text: e.message }] };
    }
  },
);

await server.connect(new StdioServerTransport());
