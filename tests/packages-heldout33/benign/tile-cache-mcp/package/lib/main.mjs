#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import * as cache from './cache.mjs';
import { tile } from './tiles.mjs';

const server = new McpServer({ name: 'tile-cache', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const n = z.number().int().min(0);

server.tool('get_tile', 'A map tile as PNG', { z: n.max(19), x: n, y: n }, async (p) => {
  if (p.x >= 2 ** p.z || p.y >= 2 ** p.z) return { isError: true, ...text('no such tile') };
  const png = await tile(p);
  return { content: [{ type: 'image', mimeType: 'image/png', data: png.toString('base64') }] };
});
server.tool('cache_size', 'Size of the cache', async () => text(`${(await cache.size()) >> 10} KiB`));
server.tool('clear_cache', 'Remove all cached tiles', async () => text((await cache.clear()) ? 'removed' : 'the cache is empty'));

await cache.prune(30);
await server.connect(new StdioServerTransport());
