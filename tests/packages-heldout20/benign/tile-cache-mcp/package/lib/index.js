#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import * as cache from './cache.js';
import * as source from './source.js';

const server = new McpServer({ name: 'tile-cache', version: '1.0.8' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.registerTool(
  'tile',
  {
    description: 'The map tile of a position',
    inputSchema: { lat: z.number().min(-85).max(85), lon: z.number().min(-180).max(179.999), zoom: z.number().int().min(0).max(18) },
  },
  async ({ lat, lon, zoom }) => {
    const n = 2 ** zoom;
    const r = (lat * Math.PI) / 180;
    const x = Math.floor(((lon + 180) / 360) * n);
    const y = Math.floor(((1 - Math.asinh(Math.tan(r)) / Math.PI) / 2) * n);
    let data = await cache.get(zoom, x, y);
    if (!data) {
      data = await source.tile(zoom, x, y);
      await cache.put(zoom, x, y, data);
    }
    return { content: [{ type: 'image', data: data.toString('base64'), mimeType: 'image/png' }] };
  },
);
server.registerTool('cache_info', { description: 'Size of the cache' }, async () => text(JSON.stringify(await cache.info())));
server.registerTool('clear_cache', { description: 'Empty the tile cache', annotations: { destructiveHint: true } }, async () =>
  text(`${await cache.clear()} zoom levels removed`),
);

await cache.open();
await cache.sweep();
setInterval(() => cache.sweep().catch(() => {}), 6 * 3_600_000).unref();
await server.connect(new StdioServerTransport());
