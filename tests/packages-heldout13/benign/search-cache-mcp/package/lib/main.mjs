#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { DiskCache } from './cache.mjs';
import { search } from './search.mjs';

const cache = new DiskCache('search-cache', { maxAge: 86_400_000, maxFiles: 2000 });
const server = new McpServer({ name: 'search-cache', version: '2.0.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'cached_search',
  'Search; the answer may be up to a day old unless fresh is set',
  { query: z.string().min(2).max(200), fresh: z.boolean().default(false) },
  async ({ query, fresh }) => {
    const key = query.trim().toLowerCase();
    const items = (!fresh && (await cache.get(key))) || (await cache.put(key, await search(key)));
    return text(items.map((i) => `${i.title}\n${i.url}\n${i.snippet}`).join('\n\n') || 'nothing found');
  },
);

server.tool('cache_info', 'Number and size of cached answers', async () => text(JSON.stringify(await cache.info())));
server.tool('clear_cache', 'Forget all cached answers', async () => text(`${await cache.prune(0)} answers removed`));

await cache.prune();
await server.connect(new StdioServerTransport());
