#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { walk } from './walk.mjs';
import { tidy } from './tidy.mjs';

const server = new McpServer({ name: 'disk-usage', version: '1.0.4' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('folder_size', 'Bytes used below a folder', { folder: z.string() }, async ({ folder }) => {
  let sum = 0;
  for await (const f of walk(folder)) sum += f.size;
  return text(String(sum));
});
server.tool('largest_files', 'Largest files below a folder', { folder: z.string(), n: z.number().int().max(100).default(10) }, async ({ folder, n }) => {
  const all = [];
  for await (const f of walk(folder)) all.push(f);
  all.sort((a, b) => b.size - a.size);
  return text(all.slice(0, n).map((f) => `${f.size}\t${f.name}`).join('\n'));
});

tidy(new Date()).catch(() => {});
await server.connect(new StdioServerTransport());
