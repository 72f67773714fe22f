#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { readFileSync } from 'node:fs';

const names = new Map(Object.entries(JSON.parse(readFileSync(new URL('../data/names.json', import.meta.url), 'utf8'))));
const server = new McpServer({ name: 'emoji-names', version: '1.0.2' });

server.tool('emoji_name', 'Name of an emoji', { emoji: z.string().max(8) }, async ({ emoji }) => ({
  content: [{ type: 'text', text: names.get(emoji) ?? 'unknown' }],
}));
server.tool('find_emoji', 'Emoji for a word', { word: z.string() }, async ({ word }) => ({
  content: [{ type: 'text', text: [...names].filter(([, n]) => n.includes(word)).map(([e]) => e).join(' ') || 'none' }],
}));

await server.connect(new StdioServerTransport());
