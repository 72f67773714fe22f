#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import * as tickets from './tickets.js';

const server = new McpServer({ name: 'support-desk', version: '1.7.0' });
const json = (v: unknown) => ({ content: [{ type: 'text' as const, text: JSON.stringify(v, null, 1) }] });
const id = z.number().int().positive();

server.tool('find_tickets', 'Find tickets by a word', { word: z.string().min(2), state: z.string().default('open') }, async ({ word, state }) =>
  json(await tickets.find(word, state)),
);
server.tool('ticket', 'One ticket', { id }, async ({ id }) => json(await tickets.one(id)));
server.tool('close_ticket', 'Close a ticket', { id, reason: z.string().max(300) }, async ({ id, reason }) => json(await tickets.close(id, reason)));

await server.connect(new StdioServerTransport());
