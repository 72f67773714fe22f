#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Deliveries } = require('./deliveries');

const deliveries = new Deliveries(process.env.HOOK_SECRET || require('crypto').randomBytes(16).toString('hex'));
const server = new McpServer({ name: 'hook-tester', version: '0.8.2' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });
const target = z.string().url();

server.tool(
  'send_delivery',
  'Post a signed test event to a webhook',
  { target, event: z.string(), payload: z.record(z.unknown()).default({}) },
  async (args) => json(await deliveries.send(args)),
);
server.tool('check_endpoint', 'See whether an endpoint answers', { target }, async (args) => json(await deliveries.check(args)));

server.connect(new StdioServerTransport());
