#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { evaluate } from './evaluate.js';

const server = new McpServer({ name: 'sheet-calc', version: '2.6.6' });
const answer = (formula, cells) => {
  try {
    return { content: [{ type: 'text', text: String(evaluate(formula, new Map(Object.entries(cells)))) }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};

const formula = z.string().max(500);
server.tool('evaluate', 'Value of a formula such as SUM(A1, 2 * B1)', { formula, cells: z.record(z.string(), z.number()).default({}) }, async (a) =>
  answer(a.formula, a.cells),
);
server.tool('check_formula', 'Whether a formula without cells is well formed', { formula }, async (a) => answer(a.formula, {}));
await server.connect(new StdioServerTransport());
