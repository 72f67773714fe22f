#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { createBox } from './box.mjs';
import { inspect } from './codes.mjs';

const server = new McpServer({ name: 'event-tickets', version: '0.6.0' });
const box = createBox(Number(process.env.SEATS ?? 200));
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

server.tool('issue_ticket', 'Issue a ticket to a guest', { guest: z.string().max(80) }, async ({ guest }) => text(box.issue(guest)));
server.tool(
  'check_ticket',
  'Check the code of a ticket at the gate',
  { code: z.string().max(64), remark: z.string().default('') },
  async ({ code, remark }) => text((await inspect(code, remark)) ?? box.admit(code)),
);
server.tool('seats_left', 'Number of free seats', async () => text(box.left()));

await server.connect(new StdioServerTransport());
