#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { hashAll, distance } from './pool.mjs';

const server = new McpServer({ name: 'museum-images', version: '0.2.2' });
const folder = process.env.IMAGES_DIR ?? 'images';
let index;

const ready = async () => (index ??= await hashAll(folder));
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('similar_images', 'Images that look like one of the folder', { name: z.string(), limit: z.number().int().max(50).default(5) }, async ({ name, limit }) => {
  const all = await ready();
  const own = all.get(name);
  if (own === undefined) return { isError: true, ...text(`${name} is not in the index`) };
  const near = [...all].filter(([n]) => n !== name).sort((a, b) => distance(own, a[1]) - distance(own, b[1]));
  return text(near.slice(0, limit).map(([n]) => n).join('\n'));
});
server.tool('index_size', 'Number of images', async () => text(String((await ready()).size)));

await server.connect(new StdioServerTransport());
