#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { evaluate } from './formula.js';

const cells = new Map();
const server = new McpServer({ name: 'sheet-formula', version: '1.0.0' });
const cell = z.string().regex(/^[A-Z]{1,2}[0-9]{1,4}$/);

server.tool('set_cell', 'Set a cell to a number', { cell, value: z.number() }, async ({ cell, value }) => {
  cells.set(cell, value);
  return { content: [{ type: 'text', text: 'ok' }] };
});
server.tool('evaluate', 'Value of a formula such as =A1*2+SUM(B1,B2)', { formula: z.string().max(500) }, async ({ formula }) => ({
  content: [{ type: 'text', text: String(evaluate(formula, cells)) }],
}));

await server.connect(new StdioServerTransport());
