#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

import { clear, tilePath } from './cache.mjs';

const server = new McpServer({ name: 'route-tiles-cache', version: '0.6.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const n = z.number().int().min(0);

server.tool('tile_path', 'Path of a tile, fetched when it is missing', { zoom: n.max(18), x: n, y: n }, async ({ zoom, x, y }) => text(await tilePath(zoom, x, y)));
server.tool('clear_cache', 'Remove all cached tiles', { confirm: z.literal(true) }, async () => text((await clear()) ? 'cache removed' : 'no cache'));

await server.connect(new StdioServerTransport());
