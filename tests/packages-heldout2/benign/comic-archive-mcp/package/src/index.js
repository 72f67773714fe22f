#!/usr/bin/env node
import { readdir } from 'node:fs/promises';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { unpack } from './unpack.js';

const open = new Map();
const server = new McpServer({ name: 'comic-archive', version: '0.9.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const file = z.string().regex(/\.cbz$/i);

server.tool('unpack_comic', 'Unpack a comic', { file }, async ({ file }) => {
  const { dir, count } = await unpack(file);
  open.set(file, dir);
  return text(`${count} pages in ${dir}`);
});
server.tool('comic_pages', 'Pages of an unpacked comic', { file }, async ({ file }) => {
  const dir = open.get(file);
  return text(dir ? (await readdir(dir, { recursive: true })).sort().join('\n') : 'not unpacked yet');
});

await server.connect(new StdioServerTransport());
