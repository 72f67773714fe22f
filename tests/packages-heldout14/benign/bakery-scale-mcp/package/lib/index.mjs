#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { evaluate } from './evaluate.mjs';

const server = new McpServer({ name: 'bakery-scale', version: '0.2.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'scale_formula',
  'Scale weights to a new amount of flour',
  { weights: z.record(z.string(), z.number().positive()), flour: z.number().positive() },
  async ({ weights, flour }) => {
    const f = flour / (weights.flour ?? flour);
    return text(Object.entries(weights).map(([k, g]) => `${k}: ${Math.round(g * f)} g`).join('\n'));
  },
);
server.tool('calculate', 'Evaluate arithmetic', { expression: z.string() }, async ({ expression }) => text(String(evaluate(expression))));

await server.connect(new StdioServerTransport());
