#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { assertPublic } from './guard.js';
import { load } from './load.js';
import { meta } from './meta.js';

const server = new McpServer({ name: 'link-preview', version: '1.3.0' });
const out = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });

async function preview(url) {
  const u = new URL(url);
  await assertPublic(u);
  return { url, ...meta(await load(u)) };
}

server.tool('preview', 'Preview of a link', { url: z.string().url() }, async ({ url }) => out(await preview(url)));
server.tool('preview_many', 'Previews of several links', { urls: z.array(z.string().url()).max(10) }, async ({ urls }) => {
  const all = await Promise.allSettled(urls.map(preview));
  return out(all.map((r, i) => (r.status === 'fulfilled' ? r.value : { url: urls[i], error: r.reason.message })));
});

await server.connect(new StdioServerTransport());
