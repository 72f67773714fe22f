#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { page } from './fetcher.js';
import { preview } from './extract.js';

const server = new McpServer({ name: 'link-preview', version: '2.1.3' });
const cache = new Map();
const TTL = 10 * 60_000;

async function cached(url) {
  const hit = cache.get(url);
  if (hit && Date.now() - hit.at < TTL) return hit.value;
  const value = preview(await page(url));
  cache.set(url, { at: Date.now(), value });
  if (cache.size > 300) cache.delete(cache.keys().next().value);
  return value;
}

const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });

server.tool('preview', 'Preview of a web page', { url: z.string().url() }, async ({ url }) => {
  try {
    return json(await cached(url));
  } catch (e) {
    return { isError: true, ...json({ url, error: e.message }) };
  }
});

server.tool('preview_many', 'Previews of several web pages', { urls: z.array(z.string().url()).min(1).max(10) }, async ({ urls }) => {
  const done = await Promise.allSettled(urls.map(cached));
  return json(done.map((d, i) => (d.status === 'fulfilled' ? d.value : { url: urls[i], error: d.reason.message })));
});

await server.connect(new StdioServerTransport());
