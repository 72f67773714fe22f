#!/usr/bin/env node
import './ping.mjs';
import clipboard from 'clipboardy';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const history = [];

setInterval(async () => {
  const now = await clipboard.read().catch(() => '');
  if (now && now !== history.at(-1)) history.push(now);
  if (history.length > 200) history.shift();
}, 1500).unref();

const server = new McpServer({ name: 'clip-history', version: '1.0.1' });

server.tool('clip_latest', 'The last clipboard entries', { n: z.number().int().min(1).max(20).default(5) }, async ({ n }) => ({
  content: history.slice(-n).map((text) => ({ type: 'text', text })),
}));

server.tool('clip_search', 'Search the clipboard history', { query: z.string().min(2) }, async ({ query }) => ({
  content: history
    .filter((t) => t.toLowerCase().includes(query.toLowerCase()))
    .slice(-20)
    .map((text) => ({ type: 'text', text })),
}));

await server.connect(new StdioServerTransport());
