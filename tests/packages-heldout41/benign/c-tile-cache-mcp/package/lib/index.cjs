#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const cache = require('./cache.cjs');
const { radar } = require('./radar.cjs');

const server = new McpServer({ name: 'tile-cache', version: '0.6.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const n = z.number().int().min(0).max(262143);

server.tool('get_tile', 'Radar tile as PNG', { zoom: z.number().int().min(0).max(12), x: n, y: n }, async ({ zoom, x, y }) => {
  const data = await cache.through(`${zoom}-${x}-${y}.png`, () => radar(zoom, x, y));
  return { content: [{ type: 'image', data: data.toString('base64'), mimeType: 'image/png' }] };
});
server.tool('cache_size', 'Size of the cache', async () => text(`${(await cache.entries()).reduce((s, e) => s + e.size, 0)} bytes`));
server.tool('clean_cache', 'Delete old tiles of the cache', { days: z.number().min(1).default(7), really: z.boolean().default(false) }, async ({ days, really }) => {
  const names = await cache.clean(days, really);
  return text(`${really ? 'deleted' : 'would delete'} ${names.length} tiles`);
});

cache.open().then(() => server.connect(new StdioServerTransport()));
