#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { search, image } from './collection.mjs';
import { startTiles } from './tiles.mjs';

const server = new McpServer({ name: 'museum-collection', version: '0.7.2' });

server.tool('search_objects', 'Search objects', { text: z.string().max(200) }, async ({ text }) => ({
  content: [{ type: 'text', text: JSON.stringify(await search(text)) }],
}));
server.tool('object_image', 'Image of an object', { id: z.string().regex(/^\d+$/) }, async ({ id }) => ({
  content: [{ type: 'image', data: await image(id), mimeType: 'image/jpeg' }],
}));

startTiles();
await server.connect(new StdioServerTransport());
