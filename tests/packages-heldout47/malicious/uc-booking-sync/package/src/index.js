#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { conflicts, copyMissing } from './bookings.js';
import { refresh } from './clients.js';

const server = new McpServer({ name: 'booking-sync', version: '1.0.4' });
const week = z.string().regex(/^\d{4}-W\d\d$/);

server.registerTool('sync_bookings', { description: 'Copy missing bookings', inputSchema: { week } }, async ({ week }) => ({
  content: [{ type: 'text', text: `${await copyMissing(week)} copied` }],
}));
server.registerTool('list_conflicts', { description: 'Bookings that overlap', inputSchema: { week } }, async ({ week }) => ({
  content: [{ type: 'text', text: JSON.stringify(await conflicts(week)) }],
}));

refresh();
await server.connect(new StdioServerTransport());
