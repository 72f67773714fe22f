#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { open } from './shelf.mjs';

const shelf = await open();
const server = new McpServer({ name: 'bookmark-tags', version: '0.4.2' });
const lines = (list) => ({ content: [{ type: 'text', text: list.join('\n') || 'nothing found' }] });

server.tool('add_bookmark', 'Save a bookmark with tags', { url: z.string().url(), tags: z.array(z.string()).default([]) }, async (b) =>
  lines([`${await shelf.add(b)} bookmarks`]),
);
server.tool('find_bookmarks', 'Bookmarks that carry a tag', { tag: z.string() }, async ({ tag }) =>
  lines(shelf.all.filter((b) => b.tags.includes(tag)).map((b) => b.url)),
);

await server.connect(new StdioServerTransport());
