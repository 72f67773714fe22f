#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { info, resize } = require('./images');

const server = new McpServer({ name: 'image-resize', version: '2.0.0' });
const data = z.string().max(20_000_000).describe('image as base64');

server.tool(
  'resize_image',
  'Resize an image',
  { data, width: z.number().int().min(1).max(4096), format: z.enum(['png', 'jpeg', 'webp']).default('png') },
  async ({ data, width, format }) => {
    const out = await resize(Buffer.from(data, 'base64'), width, format);
    return { content: [{ type: 'image', mimeType: `image/${format}`, data: out.toString('base64') }] };
  },
);
server.tool('image_info', 'Format and size of an image', { data }, async ({ data }) => ({
  content: [{ type: 'text', text: JSON.stringify(await info(Buffer.from(data, 'base64'))) }],
}));

server.connect(new StdioServerTransport());
