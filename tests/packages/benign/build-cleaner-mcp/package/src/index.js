#!/usr/bin/env node
import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Cleaner } from './clean.js';

const root = await realpath(process.argv[2] ?? '.');
if (root === '/' || root === homedir()) {
  console.error('give a folder with projects, not / or your home');
  process.exit(2);
}
const cleaner = new Cleaner(root);
const server = new McpServer({ name: 'build-cleaner', version: '0.9.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.registerTool('find_output', { description: 'Build output that can be removed', inputSchema: {} }, async () => {
  const { token, found } = await cleaner.find();
  return text(found.length ? `${found.join('\n')}\n\ntoken: ${token}` : 'nothing found');
});
server.registerTool(
  'clean',
  { description: 'Remove what find_output listed', inputSchema: { confirm: z.string().uuid() }, annotations: { destructiveHint: true } },
  async ({ confirm }) => text(`${await cleaner.clean(confirm)} folders removed`),
);

await server.connect(new StdioServerTransport());
