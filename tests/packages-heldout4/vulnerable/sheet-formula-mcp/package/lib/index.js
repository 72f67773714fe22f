#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { evaluate, fill } = require('./formula');
const { makeGrid } = require('./grid');

const server = new McpServer({ name: 'sheet-formula', version: '0.4.7' });

server.tool('evaluate_formula', 'Value of a formula', { formula: z.string(), rows: z.array(z.array(z.number())) }, async ({ formula, rows }) => ({
  content: [{ type: 'text', text: String(evaluate(formula, makeGrid(rows))) }],
}));
server.tool('fill_column', 'Apply an expression of x and i', { expression: z.string(), values: z.array(z.number()) }, async ({ expression, values }) => ({
  content: [{ type: 'text', text: JSON.stringify(fill(expression, values)) }],
}));

server.connect(new StdioServerTransport());
