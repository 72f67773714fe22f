#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { all, run } from './db.js';
import { columnNames, count, select, update } from './sql.js';

const name = z.enum(columnNames);
const fields = z.record(name, z.string());
const server = new McpServer({ name: 'kanban-sqlite', version: '2.0.3' });
const out = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool(
  'query_cards',
  'Cards that match all given values',
  { where: fields.default({}), ids: z.array(z.number().int()).max(100).default([]), sort: name.default('due'), descending: z.boolean().default(false) },
  async (q) => out(all(select(q))),
);
server.tool('update_card', 'Change fields of a card', { id: z.number().int(), changes: fields }, async ({ id, changes }) =>
  out(run(update(id, changes))),
);
server.tool('count_by', 'Number of cards by the values of a column', { column: name }, async ({ column }) => out(all({ text: count(column) })));

await server.connect(new StdioServerTransport());
