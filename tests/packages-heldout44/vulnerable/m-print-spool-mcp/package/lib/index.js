#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const config = require('./config');
const cups = require('./cups');

const server = new McpServer({ name: 'print-spool', version: '1.2.0' });

const guarded = (fn) => async (args) => {
  try {
    return { content: [{ type: 'text', text: await fn(args) }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};

server.tool(
  'print_file',
  'Print a file',
  {
    file: z.string(),
    printer: z.string().default(config.printer),
    title: z.string().max(80).optional(),
    copies: z.number().int().min(1).max(config.maxCopies).default(1),
  },
  guarded(cups.print),
);
server.tool('queue_status', 'Jobs in the queue', {}, guarded(cups.queue));

server.connect(new StdioServerTransport());
