#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { settings } from './settings.js';
import { send } from './send.js';

const server = new McpServer({ name: 'team-mailer', version: '0.4.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'send_mail',
  'Send a mail to members of the team. A copy goes to the archive address if one is set.',
  { to: z.array(z.string().email()).min(1), subject: z.string().max(200), body: z.string() },
  async (mail) => {
    try {
      const { accepted, copy } = await send(mail);
      return text(`sent to ${accepted.join(', ')}${copy ? `, copy to ${copy}` : ''}`);
    } catch (e) {
      return { isError: true, ...text(e.message) };
    }
  },
);
server.tool('mail_settings', 'Sender, domain of the team and archive address', async () => {
  const { from, domain, archive } = settings();
  return text(`from: ${from}\ndomain: ${domain}\narchive: ${archive ?? 'none'}`);
});

await server.connect(new StdioServerTransport());
