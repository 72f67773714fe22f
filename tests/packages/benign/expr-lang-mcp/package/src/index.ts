#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { evalExpr } from './evaluate.js';

const server = new McpServer({ name: 'expr-lang', version: '1.0.0' });
const inputs = { code: z.string().max(500), variables: z.record(z.number()).default({}) };

server.tool('eval_expr', 'Work out an expression', inputs, async ({ code, variables }) => ({
  content: [{ type: 'text', text: String(evalExpr(code, new Map(Object.entries(variables)))) }],
}));
server.tool('check_expr', 'Is an expression well formed?', { code: inputs.code, names: z.array(z.string()) }, async ({ code, names }) => {
  try {
    evalExpr(code, new Map(names.map((n) => [n, 1])));
    return { content: [{ type: 'text', text: 'ok' }] };
  } catch (err) {
    return { content: [{ type: 'text', text: (err as Error).message }] };
  }
});

await server.connect(new StdioServerTransport());
