#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { evaluate } from './evaluate.js';

const MAX_VARIABLES = 500;
const variables = new Map([['pi', Math.PI]]);
const server = new McpServer({ name: 'formula-eval', version: '1.0.0' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });
const formula = z.string().min(1).max(500);

server.tool('evaluate', 'Value of a formula', { formula }, async ({ formula: f }) => text(evaluate(f, variables)));
server.tool('define_variable', 'Set a variable', { name: z.string().regex(/^[a-z_]\w{0,20}$/i), formula }, async ({ name, formula: f }) => {
  if (!variables.has(name) && variables.size >= MAX_VARIABLES) throw new Error('too many variables');
  variables.set(name, evaluate(f, variables));
  return text(variables.get(name));
});
server.tool('list_variables', 'Variables and values', {}, async () => text([...variables].map(([k, v]) => `${k} = ${v}`).join('\n')));

await server.connect(new StdioServerTransport());
