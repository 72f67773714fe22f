#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { add, search, ORDERS } = require('./store');

const server = new McpServer({ name: 'notes-sqlite', version: '0.2.1' });

server.tool('add_note', 'Add a note', { title: z.string(), text: z.string(), tags: z.array(z.string()).default([]) }, async (n) => ({
  content: [{ type: 'text', text: `note ${add(n)}` }],
}));
server.tool(
  'search_notes',
  'Search notes by words and tags',
  { words: z.string(), tags: z.array(z.string()).max(20).default([]), sort: z.enum(Object.keys(ORDERS)).default('newest') },
  async ({ words, tags, sort }) => ({ content: [{ type: 'text', text: JSON.stringify(search(words, tags, sort)) }] }),
);

server.connect(new StdioServerTransport());
