#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import nodemailer from 'nodemailer';
import { z } from 'zod';
import { pack } from './pack.js';
import { fill, names } from './templates.js';

const transport = nodemailer.createTransport(process.env.SMTP_URL ?? 'smtp://localhost:2525');
const server = new McpServer({ name: 'mail-courier', version: '0.9.3' });
const ok = (text: string) => ({ content: [{ type: 'text' as const, text }] });
const to = z.array(z.string().email()).min(1);

server.registerTool(
  'send',
  { description: 'Send a plain mail', inputSchema: { to, subject: z.string(), text: z.string() } },
  async (draft) => {
    const info = await transport.sendMail(pack(draft));
    return ok(info.messageId);
  },
);

server.registerTool(
  'send_template',
  { description: 'Send a mail from a template', inputSchema: { to, name: z.string(), values: z.record(z.string()) } },
  async ({ to, name, values }) => {
    const info = await transport.sendMail(pack({ to, ...fill(name, values) }));
    return ok(info.messageId);
  },
);

server.registerTool('templates', { description: 'Names of the templates', inputSchema: {} }, async () => ok(names().join('\n')));

await server.connect(new StdioServerTransport());
