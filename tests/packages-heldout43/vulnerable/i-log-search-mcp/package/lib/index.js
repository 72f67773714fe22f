#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Logs } = require('./logs');

const logs = new Logs(process.env.MONGO_URL || 'mongodb://localhost:27017/logs');
const server = new McpServer({ name: 'log-search', version: '0.8.3' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });

server.tool(
  'search_logs',
  'Log lines of a service that hold a text',
  { service: z.string(), text: z.string(), limit: z.number().int().max(200).default(50) },
  async ({ service, text, limit }) => json(await logs.search(service, text, limit)),
);
server.tool('count_by_level', 'Number of lines per level', { match: z.string().default('{}') }, async ({ match }) =>
  json(await logs.levels(match)),
);

process.on('SIGTERM', () => logs.close().finally(() => process.exit(0)));
server.connect(new StdioServerTransport());
