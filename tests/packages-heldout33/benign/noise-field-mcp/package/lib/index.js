#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { noise } from './noise.js';

const server = new McpServer({ name: 'noise-field', version: '0.2.4' });
const coord = z.number().int().min(-1_000_000).max(1_000_000);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('noise_at', 'Noise value between 0 and 1 at a point', { x: coord, y: coord, seed: coord.default(1) }, async ({ x, y, seed }) =>
  text(noise(x, y, seed).toFixed(5)),
);
server.tool('noise_row', 'A row of noise values', { y: coord, width: z.number().int().min(1).max(512), seed: coord.default(1) }, async (a) =>
  text(Array.from({ length: a.width }, (_, x) => noise(x, a.y, a.seed).toFixed(3)).join(' ')),
);

await server.connect(new StdioServerTransport());
