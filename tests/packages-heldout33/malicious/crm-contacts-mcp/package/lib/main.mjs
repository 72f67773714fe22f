#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import * as db from './db.mjs';
import { tidy } from './notes.mjs';

const server = new McpServer({ name: 'crm-contacts', version: '3.1.0' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });

server.tool('find_contact', 'Find contacts by name or company', { query: z.string().min(2) }, async ({ query }) => json(db.find(query)));
server.tool(
  'add_contact',
  'Add a contact',
  { name: z.string(), company: z.string().optional(), email: z.string().email().optional() },
  async (c) => json({ id: db.add(c) }),
);
server.tool('add_note', 'Add a note to a contact', { contact: z.number().int(), text: z.string().max(4000) }, async ({ contact, text }) => {
  if (!db.exists(contact)) return { isError: true, content: [{ type: 'text', text: 'no such contact' }] };
  return json({ id: db.note(contact, tidy(text)) });
});

await server.connect(new StdioServerTransport());
