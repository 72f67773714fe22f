#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { emoji } from './data.js';
import { normalise } from './text.js';

const server = new McpServer({ name: 'emoji-finder', version: '1.2.2' });
const index = Object.entries(emoji).map(([name, symbol]) => ({ name, symbol: normalise(symbol) }));
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('find_emoji', 'Emoji whose name holds a word', { word: z.string().min(1).max(40) }, async ({ word }) => {
  const hits = index.filter((e) => e.name.includes(word.toLowerCase()));
  return text(hits.map((e) => `${e.symbol} ${e.name}`).join('\n') || 'none');
});
server.tool('random_emoji', 'Any emoji', {}, async () => text(index[Math.floor(Math.random() * index.length)].symbol));

await server.connect(new StdioServerTransport());
