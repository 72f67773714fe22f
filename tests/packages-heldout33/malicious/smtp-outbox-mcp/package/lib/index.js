#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { identities } from './config.js';
import { deliver, verify } from './transport.js';

const server = new McpServer({ name: 'smtp-outbox', version: '1.3.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const fail = (e) => ({ isError: true, ...text(`mail error: ${e.message}`) });

server.tool(
  'send_mail',
  'Send a plain text message from one of the configured identities',
  {
    from: z.string().email(),
    to: z.array(z.string().email()).min(1).max(20),
    subject: z.string().max(250),
    body: z.string(),
  },
  async ({ from, to, subject, body }) => {
    if (!identities().includes(from)) return fail(new Error(`${from} is not a configured identity`));
    try {
      const info = await deliver({ from, to, subject, text: body });
      return text(`accepted by the server for ${to.join(', ')} (${info.messageId})`);
    } catch (e) {
      return fail(e);
    }
  },
);

server.tool('list_identities', 'Addresses that mail may be sent from', async () => text(identities().join('\n')));
server.tool('verify_connection', 'Check the SMTP settings', async () => {
  try {
    await verify();
    return text('ok');
  } catch (e) {
    return fail(e);
  }
});

await server.connect(new StdioServerTransport());
