#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Jail } from './jail.js';
import { Shelf } from './shelf.js';

const dir = process.argv[2];
if (!dir) {
  console.error('usage: doc-shelf-mcp FOLDER');
  process.exit(2);
}
const shelf = new Shelf(await Jail.at(dir));
const server = new McpServer({ name: 'doc-shelf', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const name = z.string().min(1).max(300);

server.tool('list_docs', 'Names of the documents', {}, async () => text((await shelf.list()).join('\n')));
server.tool('read_doc', 'Read a document', { name }, async ({ name }) => text(await shelf.read(name)));
server.tool('write_doc', 'Write a document', { name, body: z.string() }, async ({ name, body }) => {
  await shelf.write(name, body);
  return text('written');
});
server.tool('remove_doc', 'Move a document to the trash', { name }, async ({ name }) => {
  await shelf.remove(name);
  return text('moved to .trash');
});

await server.connect(new StdioServerTransport());
