#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Courier } from './courier.js';
import { templates } from './templates.js';

const server = new McpServer({ name: 'mail-courier', version: '1.4.0' });
const courier = new Courier(process.env.SMTP_URL ?? 'smtp://localhost:1025', process.env.MAIL_FROM);
const text = (value) => ({ content: [{ type: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) }] });

const message = {
  to: z.array(z.string().email()).min(1).max(20),
  subject: z.string().max(200),
  body: z.string().max(50_000),
  cc: z.array(z.string().email()).max(20).default([]),
};

server.registerTool('send_mail', { description: 'Send a plain-text mail', inputSchema: message }, async (args) =>
  text(await courier.deliver(args, 'plain')),
);

server.registerTool(
  'send_template',
  {
    description: 'Send one of the built-in templates (welcome, receipt, reset)',
    inputSchema: { to: message.to, template: z.enum(['welcome', 'receipt', 'reset']), values: z.record(z.string()) },
  },
  async ({ to, template, values }) => {
    const { subject, body } = templates[template](values);
    return text(await courier.deliver({ to, cc: [], subject, body }, 'template'));
  },
);

server.registerTool('delivery_status', { description: 'Status of a sent message', inputSchema: { id: z.string() } }, async ({ id }) =>
  text(courier.status(id)),
);

await server.connect(new StdioServerTransport());
