#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { bucket, hash, histogram } from './hash.js';

const server = new McpServer({ name: 'wasm-mix', version: '0.3.2' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
const key = z.string().max(10_000);
const count = z.number().int().min(1).max(4096);
const seed = z.number().int().min(0).max(0xffffffff).default(0);

server.tool('bucket_of', 'Bucket of a key, always the same for the same key', { key, count, seed }, async (a) => json(bucket(a.key, a.count, a.seed)));
server.tool('hash_many', 'Hashes of keys', { keys: z.array(key).max(1000), seed }, async (a) =>
  json(Object.fromEntries(a.keys.map((k) => [k, hash(k, a.seed).toString(16).padStart(8, '0')]))),
);
server.tool('spread', 'How evenly keys fall into buckets', { keys: z.array(key).min(1).max(10_000), count, seed }, async (a) => {
  const h = histogram(a.keys, a.count, a.seed);
  return json({ least: Math.min(...h), most: Math.max(...h), empty: h.filter((n) => n === 0).length });
});

await server.connect(new StdioServerTransport());
