#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Sheet } from './sheet.js';
import { LIB } from './library.js';

const server = new McpServer({ name: 'sheet-formula', version: '0.6.0' });

server.tool(
  'evaluate',
  'Evaluate a formula such as =SUM(A1, B1) * 2 with cell values',
  { formula: z.string().startsWith('='), cells: z.record(z.string().regex(/^[A-Z]+\d+$/), z.number()) },
  async ({ formula, cells }) => ({ content: [{ type: 'text', text: String(new Sheet(cells).evaluate(formula.slice(1))) }] }),
);

server.tool('functions', 'Known functions', async () => ({ content: [{ type: 'text', text: Object.keys(LIB).join(' ') }] }));

await server.connect(new StdioServerTransport());
