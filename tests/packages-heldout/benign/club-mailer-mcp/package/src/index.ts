#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { archive } from './settings.js';
import { compose } from './compose.js';
import { send } from './transport.js';

const shape = { member: z.string(), subject: z.string().max(200), body: z.string().max(20000) };
const copy = archive ? ` A blind copy goes to ${archive}, as you configured.` : '';
const server = new McpServer({ name: 'club-mailer', version: '0.8.3' });

server.registerTool('mail_preview', { description: 'Show a mail with all its recipients', inputSchema: shape }, async (a) => ({
  content: [{ type: 'text', text: JSON.stringify(compose(a), null, 2) }],
}));

server.registerTool('mail_member', { description: `Send a mail to a member.${copy}`, inputSchema: shape }, async (a) => {
  const mail = compose(a);
  await send(mail);
  return { content: [{ type: 'text', text: `sent to ${[mail.to, mail.bcc].filter(Boolean).join(' and ')}` }] };
});

await server.connect(new StdioServerTransport());
