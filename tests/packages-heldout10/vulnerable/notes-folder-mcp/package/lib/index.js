#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import * as store from './store.js';

const server = new McpServer({ name: 'notes-folder', version: '1.1.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const name = z.string().max(200);

server.tool('read_note', 'Read a note', { name }, async ({ name: n }) => text(await store.read(n)));
server.tool('write_note', 'Write a note', { name, body: z.string() }, async ({ name: n, body }) => {
  await store.write(n, body);
  return text('saved');
});
server.tool('list_notes', 'Names of all notes', async () => text((await store.list()).join('\n')));

await server.connect(new StdioServerTransport());
