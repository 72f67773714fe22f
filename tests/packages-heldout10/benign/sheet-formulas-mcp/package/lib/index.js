#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { evaluate, names } = require('./formula');

const server = new McpServer({ name: 'sheet-formulas', version: '1.0.0' });

server.tool(
  'evaluate',
  'Value of a formula such as SUM(A1, 2) * 3',
  { formula: z.string().max(500), cells: z.record(z.string(), z.number()).default({}) },
  async ({ formula, cells }) => ({ content: [{ type: 'text', text: String(evaluate(formula, new Map(Object.entries(cells)))) }] }),
);
server.tool('functions', 'Known functions', async () => ({ content: [{ type: 'text', text: names().join(' ') }] }));
server.connect(new StdioServerTransport());
