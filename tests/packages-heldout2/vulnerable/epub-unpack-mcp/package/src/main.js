#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { dirOf } from './cache.js';
import { chapter, toc } from './book.js';
import { unpack } from './unpack.js';

const server = new McpServer({ name: 'epub-unpack', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const file = z.string().endsWith('.epub');

server.tool('open_book', 'Unpack a book', { file }, async ({ file }) => text(`${(await toc(await unpack(file))).length} chapters`));
server.tool('toc', 'Chapters of a book', { file }, async ({ file }) => text((await toc(dirOf(file))).join('\n')));
server.tool('chapter', 'Text of a chapter', { file, number: z.number().int().min(1) }, async ({ file, number }) =>
  text(await chapter(dirOf(file), number)),
);

await server.connect(new StdioServerTransport());
