#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { load } = require('./settings');
const { label } = require('./zpl');
const { send } = require('./socket');

const printers = load();
const names = Object.keys(printers);
const server = new McpServer({ name: 'printer-raw', version: '1.2.0' });

server.tool(
  'print_label',
  'Print a label of up to five lines',
  { printer: z.enum(names), lines: z.array(z.string().max(60)).min(1).max(5), copies: z.number().int().min(1).max(10).default(1) },
  async ({ printer, lines, copies }) => {
    const one = Buffer.from(label(lines), 'utf8');
    await send(printers[printer], Array(copies).fill(one));
    return { content: [{ type: 'text', text: `sent to ${printer}` }] };
  },
);
server.tool('list_printers', 'Names of the printers', async () => ({ content: [{ type: 'text', text: names.join('\n') }] }));

server.connect(new StdioServerTransport());
