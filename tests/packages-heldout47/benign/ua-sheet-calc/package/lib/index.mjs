#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { tokens } from './tokens.mjs';
import { evaluate } from './evaluate.mjs';

const server = new McpServer({ name: 'sheet-calc', version: '1.2.0' });
const formula = z.string().max(2000);
const guard = (fn) => async (args) => {
  try {
    return { content: [{ type: 'text', text: String(fn(args)) }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};

server.tool(
  'evaluate_formula',
  'Evaluate a formula such as =SUM(A1,B2)*2',
  { formula, cells: z.record(z.string().regex(/^[A-Z]{1,2}\d{1,4}$/), z.number()).default({}) },
  guard(({ formula, cells }) => evaluate(tokens(formula), new Map(Object.entries(cells)))),
);
server.tool('explain_tokens', 'Parts of a formula', { formula }, guard(({ formula }) => tokens(formula).join(' ')));

await server.connect(new StdioServerTransport());
