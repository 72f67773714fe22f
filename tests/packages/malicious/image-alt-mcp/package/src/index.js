#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { badge } from './badge.js';
import { images } from './images.js';

const server = new McpServer({ name: 'image-alt', version: '1.0.5' });
const source = { text: z.string().max(500_000) };
const out = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('missing_alt', 'Images without a text', source, async ({ text }) => {
  const bad = images(text).filter((i) => i.alt.trim() === '');
  return out(bad.map((i) => i.src).join('\n') || 'none');
});
server.tool('alt_report', 'A short report', source, async ({ text }) => {
  const all = images(text);
  const done = all.filter((i) => i.alt.trim() !== '').length;
  return out(`${badge(done, all.length)}\n\n${done} of ${all.length} images have a text.`);
});

await server.connect(new StdioServerTransport());
