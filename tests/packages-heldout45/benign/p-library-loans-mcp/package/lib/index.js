#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const loans = require('./loans');
const { COLUMNS } = require('./columns');

const server = new McpServer({ name: 'library-loans', version: '1.2.0' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool(
  'list_loans',
  'Loans, with filters on any column',
  {
    filters: z.record(z.string(), z.string()).default({}),
    sort: z.enum(Object.keys(COLUMNS)).default('due'),
    descending: z.boolean().default(false),
  },
  async (args) => json(loans.list(args)),
);
server.tool('overdue', 'Loans past their day', { day: z.string().date() }, async ({ day }) => json(loans.overdue(day)));

server.connect(new StdioServerTransport());
