#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { openVault } from './vault.js';

if (!process.env.VAULT_DIR) throw new Error('VAULT_DIR is not set');
const vault = await openVault(process.env.VAULT_DIR);
const server = new McpServer({ name: 'vaultfile', version: '0.9.2' });
const name = z.string().min(1).max(1024);

const answer = (fn) => async (args) => {
  try {
    return { content: [{ type: 'text', text: await fn(args) }] };
  } catch (err) {
    return { isError: true, content: [{ type: 'text', text: err.message.replaceAll(vault.root, '') }] };
  }
};

server.registerTool('list_folder', { description: 'Names in a folder', inputSchema: { folder: name.default('.') } },
  answer(async ({ folder }) => (await vault.list(folder)).join('\n')));
server.registerTool('read_text', { description: 'Text of a file', inputSchema: { file: name } },
  answer(({ file }) => vault.read(file)));
server.registerTool('create_text', { description: 'Write a new file', inputSchema: { file: name, body: z.string().max(1 << 20) } },
  answer(async ({ file, body }) => { await vault.create(file, body); return `created ${file}`; }));
server.registerTool('move_entry', { description: 'Rename or move', inputSchema: { from: name, to: name } },
  answer(async ({ from, to }) => { await vault.move(from, to); return `moved to ${to}`; }));

await server.connect(new StdioServerTransport());
