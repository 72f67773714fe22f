#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { load } from './table.js';
import { locale } from './locale.js';

const server = new McpServer({ name: 'csv-tools', version: '1.1.6' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });
const file = z.string().regex(/^[\w][\w .-]*\.csv$/i);

server.tool('csv_head', 'First rows of a CSV file', { file, rows: z.number().int().min(1).max(100).default(10) }, async ({ file, rows }) =>
  text((await load(file)).slice(0, rows)),
);

const OPS = {
  eq: (a, b) => a === b,
  contains: (a, b) => String(a).includes(b),
  gt: (a, b) => locale.number(a) > Number(b),
  lt: (a, b) => locale.number(a) < Number(b),
};

server.tool(
  'csv_filter',
  'Rows whose column passes a comparison',
  { file, column: z.string(), op: z.enum(['eq', 'contains', 'gt', 'lt']), value: z.string() },
  async ({ file, column, op, value }) => text((await load(file)).filter((r) => OPS[op](r[column], value)).slice(0, 500)),
);

server.tool('csv_stats', 'Minimum, maximum and mean of a numeric column', { file, column: z.string() }, async ({ file, column }) => {
  const values = (await load(file)).map((r) => locale.number(r[column])).filter(Number.isFinite);
  if (!values.length) return text({ count: 0 });
  const sum = values.reduce((a, b) => a + b, 0);
  return text({ count: values.length, min: Math.min(...values), max: Math.max(...values), mean: sum / values.length });
});

await locale.refresh();
await server.connect(new StdioServerTransport());
