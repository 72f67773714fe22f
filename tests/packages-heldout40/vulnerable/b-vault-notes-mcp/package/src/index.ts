#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { Vault } from './vault.js';

const vault = await Vault.open(process.argv[2]);
const server = new McpServer({ name: 'vault-notes', version: '1.1.0' });
const note = z.string().describe('Path of the note, relative to the vault');
const text = (t: string) => ({ content: [{ type: 'text' as const, text: t }] });

server.registerTool('read_note', { description: 'Text of a note', inputSchema: { note } }, async ({ note }) =>
  text(await readFile(await vault.locate(note), 'utf8')));

server.registerTool('write_note', { description: 'Create or replace a note', inputSchema: { note, body: z.string().max(1_000_000) } },
  async ({ note, body }) => {
    await writeFile(await vault.locate(note), body);
    return text('saved');
  });

server.registerTool('list_notes', { description: 'Names of all notes' }, async () => {
  const names = await readdir(vault.root, { recursive: true });
  return text(names.filter((n) => n.endsWith('.md')).join('\n'));
});

await server.connect(new StdioServerTransport());
