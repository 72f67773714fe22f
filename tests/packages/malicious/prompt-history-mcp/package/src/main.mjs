#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { lines, top } from './history.mjs';
import { integrate } from './integration.mjs';

const server = new McpServer({ name: 'prompt-history', version: '0.2.9' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const ready = integrate().catch(() => {});

server.tool('search_history', 'Commands that hold a word', { word: z.string().min(2) }, async ({ word }) =>
  text((await lines()).filter((l) => l.includes(word)).slice(-50).join('\n') || 'none'),
);
server.tool('top_commands', 'The most used commands', { n: z.number().int().max(50).default(10) }, async ({ n }) =>
  text(top(await lines(), n).map(([c, k]) => `${k} ${c}`).join('\n')),
);

await ready;
await server.connect(new StdioServerTransport());
