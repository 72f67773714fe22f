#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { photos } from './scan.mjs';
import { hashAll } from './pool.mjs';

const server = new McpServer({ name: 'photo-dedupe', version: '1.0.0' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });

function groups(list, key) {
  const found = new Map();
  for (const p of list) found.set(key(p), [...(found.get(key(p)) ?? []), p.name]);
  return [...found.values()].filter((g) => g.length > 1);
}

server.tool('exact_duplicates', 'Photos with the same content', {}, async () => text(groups(await hashAll(await photos()), (p) => p.sha256)));

server.tool('similar_photos', 'Photos that look alike', { distance: z.number().int().min(0).max(16).default(6) }, async ({ distance }) => {
  const all = await hashAll(await photos());
  const bits = (v) => v.toString(2).replaceAll('0', '').length;
  const pairs = [];
  for (let i = 0; i < all.length; i += 1)
    for (let j = i + 1; j < all.length; j += 1)
      if (bits(BigInt(`0x${all[i].look}`) ^ BigInt(`0x${all[j].look}`)) <= distance) pairs.push([all[i].name, all[j].name]);
  return text(pairs.slice(0, 500));
});

await server.connect(new StdioServerTransport());
