#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { diff } = require('./diff');

const server = new McpServer({ name: 'pixel-diff', version: '0.2.5' });
const raw = z.string().max(4_000_000).describe('raw bytes as base64');
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

server.tool('diff_pixels', 'Values that differ', { a: raw, b: raw, limit: z.number().int().min(0).max(255).default(0) }, async ({ a, b, limit }) =>
  text(diff(Buffer.from(a, 'base64'), Buffer.from(b, 'base64'), limit)),
);
server.tool('mean_colour', 'Mean of all values', { a: raw }, async ({ a }) => {
  const buf = Buffer.from(a, 'base64');
  return text((buf.reduce((s, v) => s + v, 0) / (buf.length || 1)).toFixed(2));
});

server.connect(new StdioServerTransport());
