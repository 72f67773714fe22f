#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { toPng, sizeOf } = require('./raster');

const server = new McpServer({ name: 'svg-raster', version: '1.1.0' });
const svg = z.string().max(500_000);

server.tool('rasterize', 'Render SVG text as PNG', { svg, width: z.number().int().min(16).max(4096).default(512) }, async ({ svg, width }) => ({
  content: [{ type: 'image', data: toPng(svg, width).toString('base64'), mimeType: 'image/png' }],
}));
server.tool('svg_size', 'Natural size of an SVG', { svg }, async ({ svg }) => {
  const { width, height } = sizeOf(svg);
  return { content: [{ type: 'text', text: `${width} x ${height}` }] };
});
server.connect(new StdioServerTransport());
