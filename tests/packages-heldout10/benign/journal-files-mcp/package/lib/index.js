#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Journal } from './journal.js';

const journal = await Journal.open(process.env.JOURNAL_DIR ?? 'journal');
const server = new McpServer({ name: 'journal-files', version: '0.2.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const name = z.string().max(80);

server.tool('read_entry', 'Read an entry of the journal', { name }, async ({ name: n }) => text(await journal.read(n)));
server.tool('write_entry', 'Write an entry of the journal', { name, body: z.string().max(100_000) }, async ({ name: n, body }) => {
  await journal.write(n, body);
  return text('saved');
});

await server.connect(new StdioServerTransport());
