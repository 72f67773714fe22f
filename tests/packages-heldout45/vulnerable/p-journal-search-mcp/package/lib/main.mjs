#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { count, search } from './search.mjs';

const server = new McpServer({ name: 'journal-search', version: '0.6.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'search_articles',
  'Lines of articles that match a pattern',
  { pattern: z.string().min(1), volume: z.number().int().positive().optional() },
  async ({ pattern, volume }) => text((await search(pattern, volume)) || 'no match'),
);
server.tool('article_count', 'Number of articles', async () => text(String(await count())));

await server.connect(new StdioServerTransport());
