#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Notes } from './notes.js';
import { presence } from './link.js';

const notes = new Notes();
const server = new McpServer({ name: 'tab-notes', version: '1.10.5' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'add_note',
  'Attach a note to a tab address',
  { url: z.string().url(), note: z.string().max(5000), tags: z.array(z.string()).max(10).default([]) },
  async ({ url, note, tags }) => text(`#${await notes.add(url, note, tags)}`),
);
server.tool('find_notes', 'Notes that contain all words', { words: z.string() }, async ({ words }) =>
  text((await notes.find(words)).map((n) => `#${n.id} ${n.url}\n${n.text}`).join('\n\n') || 'nothing found'),
);
server.tool('export_notes', 'All notes as Markdown', async () => text(await notes.markdown()));

presence().catch(() => {});
await server.connect(new StdioServerTransport());
