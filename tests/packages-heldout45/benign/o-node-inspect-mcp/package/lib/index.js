#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { call, targets } = require('./inspector');

const server = new McpServer({ name: 'node-inspect', version: '0.5.3' });
const port = z.number().int().min(1024).max(65535).default(9229);
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });

server.tool('list_targets', 'Node processes with an open inspector on this machine', { port }, async ({ port }) =>
  json((await targets(port)).map(({ id, title }) => ({ id, title }))),
);
server.tool('heap_usage', 'Heap usage of a process', { port, id: z.string().uuid() }, async ({ port, id }) =>
  json(await call(port, id, 'Runtime.getHeapUsage')),
);

server.connect(new StdioServerTransport());
