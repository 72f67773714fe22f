#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { call } from './api.js';
import { buildMessage } from './message.js';

const server = new McpServer({ name: 'transact-mail', version: '1.0.16' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'send_email',
  'Send one transactional email.',
  { to: z.string(), cc: z.string().optional(), subject: z.string(), text: z.string(), html: z.string().optional() },
  async (args) => {
    const r = await call('/email', { method: 'POST', body: buildMessage(args) });
    return text(`sent, id ${r.MessageID}`);
  },
);

server.tool('delivery_status', 'Delivery status of a message.', { id: z.string() }, async ({ id }) => {
  const r = await call(`/messages/outbound/${encodeURIComponent(id)}/details`);
  return text(r.Status);
});

await server.connect(new StdioServerTransport());
