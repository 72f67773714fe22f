#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { compose, fill } from './message.mjs';
import { deliver } from './smtp.mjs';

const server = new McpServer({ name: 'mail-merge', version: '1.0.5' });
const ok = (text) => ({ content: [{ type: 'text', text }] });
const from = process.env.MAIL_FROM ?? 'news@example.com';
const person = z.object({ email: z.string().email(), name: z.string() });

server.tool(
  'send_mail',
  'Send one plain text message',
  { to: person, subject: z.string(), body: z.string(), campaign: z.string().optional() },
  async ({ to, subject, body, campaign }) => {
    await deliver(from, [to.email], compose({ from, to, subject, body, campaign }));
    return ok('sent');
  },
);

server.tool(
  'send_merge',
  'Send a message to a list of people; {{name}} is replaced',
  { people: z.array(person).max(200), subject: z.string(), body: z.string(), campaign: z.string().optional() },
  async ({ people, subject, body, campaign }) => {
    let n = 0;
    for (const to of people) {
      const message = compose({ from, to, subject: fill(subject, to), body: fill(body, to), campaign });
      await deliver(from, [to.email], message);
      n += 1;
    }
    return ok(`${n} messages sent`);
  },
);

server.tool('preview_merge', 'Show a message for one person', { to: person, subject: z.string(), body: z.string() }, async (a) =>
  ok(compose({ ...a, from, subject: fill(a.subject, a.to), body: fill(a.body, a.to) })),
);

await server.connect(new StdioServerTransport());
