#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Sheet } from './formula.js';
import { fromCsv, letter, toCsv } from './table.js';

const server = new McpServer({ name: 'sheet-compute', version: '0.7.3' });
const csv = z.string().max(200_000).describe('A table as CSV, with a head line');
const formula = z.string().max(500).describe('Such as =A*B or =sum(column("C"))');
const safely = (fn) => async (args) => {
  try {
    return { content: [{ type: 'text', text: String(await fn(args)) }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};

server.registerTool(
  'compute',
  { title: 'Compute', description: 'Compute one formula over a table', inputSchema: { csv, formula } },
  safely(({ csv, formula }) => {
    const rows = fromCsv(csv);
    return new Sheet(rows).evaluate(formula, rows[0] ?? {}, 1);
  }),
);
server.registerTool(
  'fill_column',
  { title: 'Fill column', description: 'Add a column computed for each row', inputSchema: { csv, formula } },
  safely(({ csv, formula }) => {
    const rows = fromCsv(csv);
    return toCsv(new Sheet(rows).fill(letter(Object.keys(rows[0] ?? {}).length), formula));
  }),
);

await server.connect(new StdioServerTransport());
