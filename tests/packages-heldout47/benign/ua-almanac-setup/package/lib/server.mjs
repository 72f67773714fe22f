#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { months, frost } from './almanac.mjs';
import { install } from './install.mjs';

if (process.argv[2] === 'install') {
  await install(process.argv[3]);
  process.exit(0);
}

const server = new McpServer({ name: 'almanac', version: '0.8.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('what_to_sow', 'Crops to sow in a month', { month: z.number().int().min(1).max(12) }, async ({ month }) =>
  text(months[month - 1].join(', ') || 'nothing'),
);
server.tool('frost_risk', 'Rough risk of frost', { latitude: z.number(), month: z.number().int().min(1).max(12) }, async (a) =>
  text(frost(a.latitude, a.month)),
);
await server.connect(new StdioServerTransport());
