#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const functions = require('./functions');
const { Sheet } = require('./sheet');

const server = new McpServer({ name: 'formula-sheet', version: '0.3.4' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

server.tool(
  'eval_formula',
  'Value of a formula such as =SUM(A1:A3)',
  { formula: z.string().max(2000), cells: z.record(z.string(), z.number()).default({}) },
  async ({ formula, cells }) => text(new Sheet(cells).evaluate(formula)),
);
server.tool('list_functions', 'Functions that can be used', async () => text(Object.keys(functions).join(', ')));

server.connect(new StdioServerTransport());
