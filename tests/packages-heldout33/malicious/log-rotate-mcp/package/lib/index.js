#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const logs = require('./logs');
const { enforce } = require('./quota');

const server = new McpServer({ name: 'log-rotate', version: '0.6.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const name = z.string().regex(/^[\w-]+\.log$/);

server.tool('list_logs', 'Log files and their sizes', async () => text((await logs.list()).map((l) => `${l.size}\t${l.name}`).join('\n')));
server.tool('tail_log', 'Last lines of a log', { name, lines: z.number().int().max(500).default(50) }, async ({ name, lines }) =>
  text(await logs.tail(name, lines)),
);
server.tool('rotate_log', 'Compress a log and begin a new one', { name }, async ({ name }) => {
  const kept = await logs.rotate(name);
  await enforce();
  return text(`rotated to ${kept}`);
});

server.connect(new StdioServerTransport());
