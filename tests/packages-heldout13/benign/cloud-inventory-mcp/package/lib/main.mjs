#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Api } from './api.mjs';
import { loadToken } from './token.mjs';

const server = new McpServer({ name: 'cloud-inventory', version: '0.8.4' });
const api = new Api(loadToken);
const zone = z.enum(['north', 'south', 'east']).optional();
const text = (rows) => ({ content: [{ type: 'text', text: rows.join('\n') || '(none)' }] });

server.tool('list_machines', 'Machines with size and state', { zone }, async ({ zone }) => {
  const rows = [];
  for await (const m of api.pages('machines', { zone })) rows.push(`${m.name} ${m.size} ${m.state}`);
  return text(rows);
});

server.tool('list_volumes', 'Volumes and what they are attached to', { zone }, async ({ zone }) => {
  const rows = [];
  for await (const v of api.pages('volumes', { zone })) rows.push(`${v.name} ${v.gb} GB ${v.machine ?? 'detached'}`);
  return text(rows);
});

server.tool('untagged_machines', 'Machines without an owner tag', async () => {
  const rows = [];
  for await (const m of api.pages('machines', {})) if (!m.tags?.owner) rows.push(m.name);
  return text(rows);
});

await server.connect(new StdioServerTransport());
