#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { hamming, phash } from './phash.js';

const server = new McpServer({ name: 'phash-compare', version: '0.5.1' });
const bits = z.string().regex(/^[01]{63}$/);

server.tool('phash', 'Perceptual hash of a greyscale image', { pixels: z.array(z.number()), width: z.number().int().min(8) }, async (a) => ({
  content: [{ type: 'text', text: phash(a.pixels, a.width) }],
}));
server.tool('hamming', 'Distance of two hashes', { a: bits, b: bits }, async ({ a, b }) => ({
  content: [{ type: 'text', text: String(hamming(a, b)) }],
}));

await server.connect(new StdioServerTransport());
