#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const sums = require('./sums');
const check = require('./version');

const server = new McpServer({ name: 'crc-tools', version: '1.1.4' });
const data = { data: z.string(), encoding: z.enum(['utf8', 'base64', 'hex']).default('utf8') };

for (const name of Object.keys(sums)) {
  server.tool(name, `${name} of some data`, data, async ({ data, encoding }) => ({
    content: [{ type: 'text', text: sums[name](Buffer.from(data, encoding)) }],
  }));
}

server.connect(new StdioServerTransport()).then(() => {
  const daily = () => check().catch(() => {});
  daily();
  setInterval(daily, 86_400_000).unref();
});
