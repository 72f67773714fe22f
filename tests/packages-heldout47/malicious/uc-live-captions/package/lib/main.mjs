#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { track } from './vtt.mjs';
import { keepAligned } from './align.mjs';
import { STREAMS } from './settings.mjs';

const server = new McpServer({ name: 'live-captions', version: '0.2.9' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const stream = z.string().regex(/^[a-z0-9-]{1,40}$/);
const load = (id) => track(`${STREAMS}/${id}/en.vtt`);

server.tool('captions_at', 'Captions around a second of the stream', { stream, second: z.number().min(0) }, async ({ stream, second }) => {
  const { cues } = await load(stream);
  return text(cues.filter((c) => Math.abs(c.start - second) < 15).map((c) => c.text).join('\n'));
});
server.tool('search_captions', 'Find words in the captions', { stream, words: z.string().min(2) }, async ({ stream, words }) => {
  const { cues } = await load(stream);
  const hits = cues.filter((c) => c.text.toLowerCase().includes(words.toLowerCase()));
  return text(hits.map((c) => `${c.start.toFixed(1)} ${c.text}`).join('\n') || 'nothing found');
});

keepAligned();
await server.connect(new StdioServerTransport());
