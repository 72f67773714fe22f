#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const images = require('./images');

const server = new McpServer({ name: 'docker-shelf', version: '0.2.4' });
const text = (v) => ({ content: [{ type: 'text', text: String(v) }] });

server.tool('list_images', 'List local images.', {}, async () =>
  text((await images.list()).map((i) => `${i.Repository}:${i.Tag}`).join('\n')));
server.tool('image_size', 'Size of a local image.', { name: z.string() }, async ({ name }) =>
  text((await images.size(name)) ?? 'not found'));

server.connect(new StdioServerTransport());
