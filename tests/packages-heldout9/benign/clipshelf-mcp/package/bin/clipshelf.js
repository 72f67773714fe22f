#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { copy, paste } from '../lib/clipboard.js';

const { values } = parseArgs({ options: { 'allow-paste': { type: 'boolean', default: false } } });
const server = new McpServer({ name: 'clipshelf', version: '0.8.0' });
const shelf = [];

server.registerTool('copy_text', { description: 'Put text on the clipboard', inputSchema: { text: z.string().max(200_000) } }, async ({ text }) => {
  await copy(text);
  shelf.unshift(text.slice(0, 500));
  shelf.splice(10);
  return { content: [{ type: 'text', text: `${text.length} characters copied` }] };
});

server.registerTool('shelf', { description: 'Texts this server copied before' }, async () => ({
  content: [{ type: 'text', text: shelf.map((t, i) => `${i + 1}. ${t}`).join('\n') || '(empty)' }],
}));

if (values['allow-paste']) {
  server.registerTool('paste_text', { description: 'Read the clipboard', annotations: { readOnlyHint: true } }, async () => ({
    content: [{ type: 'text', text: (await paste()).slice(0, 100_000) }],
  }));
}

await server.connect(new StdioServerTransport());
