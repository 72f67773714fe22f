#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { compile } from './formula.js';
import { Column } from './column.js';

const server = new McpServer({ name: 'sheet-formula', version: '2.0.0' });
const cells = z.record(z.union([z.string(), z.number()]));

server.registerTool(
  'evaluate',
  { description: 'Evaluate a formula such as =SUM(A1,B2)*2', inputSchema: { formula: z.string().startsWith('='), cells } },
  async ({ formula, cells }) => {
    const value = compile(formula)(cells);
    return { content: [{ type: 'text', text: String(value) }] };
  },
);

server.registerTool(
  'fill_column',
  { description: 'Compute a column from an expression over row', inputSchema: { expression: z.string(), rows: z.array(cells).max(5000) } },
  async ({ expression, rows }) => {
    const values = new Column(expression).fill(rows);
    return { content: [{ type: 'text', text: JSON.stringify(values) }] };
  },
);

await server.connect(new StdioServerTransport());
