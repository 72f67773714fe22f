#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Formula } = require('./formula');

const server = new McpServer({ name: 'formula-calc', version: '0.6.3' });
const cells = z.record(z.string(), z.number());
const text = (v) => ({ content: [{ type: 'text', text: String(v) }] });

server.tool('calculate', 'Value of a formula', { formula: z.string(), cells: cells.default({}) }, async ({ formula, cells }) =>
  text(new Formula(formula).value(cells)),
);
server.tool('calculate_rows', 'Value of a formula for each row', { formula: z.string(), rows: z.array(cells).max(1000) }, async ({ formula, rows }) => {
  const f = new Formula(formula);
  return text(rows.map((r) => f.value(r)).join('\n'));
});
server.connect(new StdioServerTransport());
