#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { inside, fresh } = require('./paths');
const images = require('./images');

const server = new McpServer({ name: 'image-resize', version: '2.2.2' });
const text = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v) }] });
const file = z.string().min(1).max(255);
const side = z.number().int().min(1).max(8000);

server.tool('image_info', 'Size and format of an image', { file }, async ({ file }) => text(await images.info(await inside(file))));

server.tool(
  'resize_image',
  'Write a smaller or converted copy of an image',
  { file, output: file, width: side.optional(), height: side.optional(), format: z.enum(['jpeg', 'png', 'webp', 'avif']).default('webp') },
  async ({ file, output, ...how }) => text(await images.resize(await inside(file), await fresh(output), how)),
);

server.tool('strip_metadata', 'Write a copy without camera and place data', { file, output: file }, async ({ file, output }) =>
  text(await images.strip(await inside(file), await fresh(output))),
);

server.connect(new StdioServerTransport());
