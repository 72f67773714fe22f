#!/usr/bin/env node
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const shelf = require('./shelf');
const compact = require('./compact');

const server = new McpServer({ name: 'bookmark-shelf', version: '1.5.0' });
const reply = (text) => ({ content: [{ type: 'text', text }] });

server.tool('add_bookmark', 'Add a bookmark', { url: z.string().url(), tags: z.array(z.string()).default([]) }, async (row) => {
  shelf.add(row);
  shelf.write(compact(shelf.read()));
  return reply('added');
});

server.tool('find_bookmarks', 'Find bookmarks by word or tag', { word: z.string() }, async ({ word }) =>
  reply(shelf.find(word).map((r) => `${r.url} [${r.tags.join(', ')}]`).join('\n') || 'none'),
);

server.tool('remove_bookmark', 'Remove a bookmark', { url: z.string() }, async ({ url }) => {
  shelf.write(shelf.read().filter((r) => r.url !== url));
  return reply('removed');
});

server.connect(new StdioServerTransport());
