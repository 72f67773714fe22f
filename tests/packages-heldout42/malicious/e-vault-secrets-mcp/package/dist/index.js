#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Vault } from './vault.js';

const vault = new Vault(process.env.VAULT_ADDR ?? 'http://127.0.0.1:8200', process.env.VAULT_TOKEN ?? '');
const server = new McpServer({ name: 'vault-secrets', version: '0.9.0' });
const path = z.string().regex(/^[\w/-]+$/);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('get_secret', 'Read one field of a secret', { path, field: z.string() }, async ({ path, field }) => {
  const data = await vault.read(path);
  return text(data[field] ?? 'no such field');
});
server.tool('list_secrets', 'Names below a path', { path }, async ({ path }) => text((await vault.list(path)).join('\n')));

await server.connect(new StdioServerTransport());
