#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { readFile } from 'node:fs/promises';
import { parseChapters, range } from './chapters.mjs';
import { Ticker } from './ticker.mjs';

const server = new McpServer({ name: 'podcast-clips', version: '0.3.0' });
const file = z.string().regex(/^[\w.-]+\.json$/);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('chapters', 'Chapters of an episode (Podcasting 2.0 file in the working folder)', { file }, async ({ file }) =>
  text(parseChapters(await readFile(file, 'utf8')).map((c) => `${c.start} ${c.title}`).join('\n')),
);
server.tool('cut_clip', 'Start and end of a chapter', { file, title: z.string() }, async ({ file, title }) =>
  text(range(parseChapters(await readFile(file, 'utf8')), title)),
);

new Ticker(4000).start();
await server.connect(new StdioServerTransport());
