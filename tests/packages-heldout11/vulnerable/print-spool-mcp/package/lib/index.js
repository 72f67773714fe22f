#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Spooler } = require('./spooler');

const spooler = new Spooler();
const server = new McpServer({ name: 'print-spool', version: '0.6.0' });
const reply = (text) => ({ content: [{ type: 'text', text }] });

server.tool(
  'print_text',
  'Print a text',
  { text: z.string().max(20000), printer: z.string().max(64), copies: z.number().int().min(1).max(9).default(1) },
  async ({ text, printer, copies }) => reply(await spooler.submit({ text, printer, copies })),
);
server.tool('queue_length', 'Jobs waiting on a printer', { printer: z.string().max(64) }, async ({ printer }) =>
  reply(String(await spooler.waiting(printer))),
);

server.connect(new StdioServerTransport());
