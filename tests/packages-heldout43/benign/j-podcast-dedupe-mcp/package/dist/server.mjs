#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { duplicates } from './scan.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: j-podcast-dedupe-mcp FOLDER');
  process.exit(2);
}

const server = new McpServer({ name: 'podcast-dedupe', version: '0.2.1' });
server.tool('find_duplicates', 'Groups of equal episodes in the podcast folder', async () => ({
  content: (await duplicates(folder)).map((g) => ({ type: 'text', text: g.map((f) => f.name).join('\n') })),
}));
server.tool('wasted_space', 'Bytes that duplicates take', async () => {
  const groups = await duplicates(folder);
  const sum = groups.reduce((n, g) => n + g[0].size * (g.length - 1), 0);
  return { content: [{ type: 'text', text: `${sum} bytes in ${groups.length} groups` }] };
});
await server.connect(new StdioServerTransport());
