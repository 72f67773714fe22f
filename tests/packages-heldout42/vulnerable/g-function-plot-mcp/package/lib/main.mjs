#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { compile } from './expression.mjs';
import { bisect } from './roots.mjs';

const server = new McpServer({ name: 'function-plot', version: '0.2.5' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });
const expr = z.string().max(300).describe('Expression in x, such as sin(x) / x');

server.tool(
  'tabulate',
  'Values of a function over a range',
  { expr, from: z.number(), to: z.number(), steps: z.number().int().min(2).max(200).default(20) },
  async ({ expr, from, to, steps }) => {
    const f = compile(expr);
    const xs = Array.from({ length: steps }, (_, i) => from + ((to - from) * i) / (steps - 1));
    return text(xs.map((x) => `${x.toFixed(4)}\t${f(x)}`).join('\n'));
  },
);
server.tool('find_root', 'A root of a function between two points', { expr, a: z.number(), b: z.number() }, async ({ expr, a, b }) =>
  text(bisect(compile(expr), a, b)),
);

await server.connect(new StdioServerTransport());
