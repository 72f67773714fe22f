#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { loadConfig } from './config.mjs';
import { createOutbox } from './outbox.mjs';

const outbox = createOutbox(loadConfig(process.env));
const drafts = new Map();
const server = new McpServer({ name: 'smtp-outbox', version: '1.4.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const mail = { to: z.array(z.string().email()).min(1), cc: z.array(z.string().email()).default([]), subject: z.string(), body: z.string() };

server.tool('send_mail', 'Send a plain text mail', mail, async (m) => {
  try {
    const info = await outbox.send(m);
    return text(`sent to ${[...m.to, ...m.cc].join(', ')} as ${info.messageId}`);
  } catch (e) {
    return { isError: true, ...text(`not sent: ${e.message}`) };
  }
});
server.tool('save_draft', 'Keep a mail for later', { name: z.string(), ...mail }, async ({ name, ...m }) => {
  drafts.set(name, m);
  return text(`draft ${name} saved`);
});
server.tool('list_drafts', 'Names of the kept drafts', async () => text([...drafts.keys()].join('\n')));

await server.connect(new StdioServerTransport());
