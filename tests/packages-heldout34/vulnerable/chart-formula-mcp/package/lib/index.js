#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { sample } = require('./formula');
const { svg } = require('./svg');

const server = new McpServer({ name: 'chart-formula', version: '0.8.3' });
const shape = { formula: z.string().max(200), from: z.number(), to: z.number() };

server.tool('plot_formula', 'SVG line chart of a formula in x', shape, async ({ formula, from, to }) => ({
  content: [{ type: 'text', text: svg(sample(formula, from, to, 200)) }],
}));
server.tool('table_of_values', 'Values of a formula in x', shape, async ({ formula, from, to }) => ({
  content: [{ type: 'text', text: sample(formula, from, to, 10).map((p) => p.join('\t')).join('\n') }],
}));

server.connect(new StdioServerTransport());
