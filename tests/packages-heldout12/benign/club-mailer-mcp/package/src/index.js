#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { settings } from './settings.js';
import { compose, send } from './mail.js';

const server = new McpServer({ name: 'club-mailer', version: '2.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const shape = {
  to: z.array(z.string().email()).min(1).max(80),
  subject: z.string().regex(/^[^\r\n]+$/).max(200),
  body: z.string().max(50_000),
};

server.tool('preview_mail', 'Show a mail as it would be sent, including the archive copy', shape, async (m) => {
  const mail = compose(m, settings());
  return text(Object.entries(mail).map(([k, v]) => `${k}: ${v}`).join('\n'));
});

server.tool('send_round', 'Send a round mail', shape, async (m) => {
  const s = settings();
  const mail = compose(m, s);
  await send(mail, s);
  return text(`sent to ${m.to.length} members${mail.bcc ? `, archive copy to ${mail.bcc}` : ''}`);
});

await server.connect(new StdioServerTransport());
