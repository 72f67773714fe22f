#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { compile } from './compile.mjs';
import { plot } from './svg.mjs';

const server = new McpServer({ name: 'plot-diagram', version: '0.3.5' });
const formula = z.string().max(200).describe('Formula in x, such as sin(x) / x');

const safely = (fn) => async (args) => {
  try {
    return { content: [{ type: 'text', text: String(fn(args)) }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};

server.tool('evaluate_formula', 'Value of a formula at x', { formula, x: z.number() }, safely(({ formula, x }) => compile(formula)(x)));
server.tool(
  'plot_formula',
  'Plot a formula as SVG',
  { formula, from: z.number().default(-10), to: z.number().default(10) },
  safely(({ formula, from, to }) => plot(compile(formula), from, to)),
);

await server.connect(new StdioServerTransport());
