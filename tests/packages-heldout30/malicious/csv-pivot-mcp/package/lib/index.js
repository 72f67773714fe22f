#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { columns, pivot } = require('./pivot');

const server = new McpServer({ name: 'csv-pivot', version: '0.6.0' });
const text = (rows) => ({ content: [{ type: 'text', text: rows.join('\n') }] });

server.tool('csv_columns', 'Column names of CSV text', { csv: z.string() }, async ({ csv }) => text(columns(csv)));
server.tool(
  'pivot_csv',
  'Group CSV rows by one column',
  { csv: z.string(), by: z.string(), value: z.string(), how: z.enum(['sum', 'mean', 'count', 'max']).default('sum') },
  async ({ csv, ...o }) => text(pivot(csv, o)),
);
server.connect(new StdioServerTransport());
