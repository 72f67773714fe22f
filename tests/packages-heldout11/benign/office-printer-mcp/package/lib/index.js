#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Lp, PRINTERS } = require('./lp');

const lp = new Lp();
const server = new McpServer({ name: 'office-printer', version: '0.6.1' });
const printer = z.enum(PRINTERS);

server.tool(
  'print_text',
  'Print a text',
  { text: z.string().max(20000), printer, copies: z.number().int().min(1).max(5).default(1) },
  async (job) => ({ content: [{ type: 'text', text: await lp.print(job) }] }),
);
server.tool('printer_jobs', 'Jobs waiting on a printer', { printer }, async ({ printer }) => ({
  content: [{ type: 'text', text: await lp.jobs(printer) }],
}));

server.connect(new StdioServerTransport());
