#!/usr/bin/env node
'use strict';
const path = require('node:path');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { hash } = require('node-gyp-build')(path.join(__dirname, '..'));

const server = new McpServer({ name: 'simhash-native', version: '0.2.4' });

function bits(x) {
  let n = 0;
  for (; x; x &= x - 1n) n++;
  return n;
}

server.registerTool('fingerprint', { description: 'Fingerprint of a text', inputSchema: { text: z.string() } }, async ({ text }) => ({
  content: [{ type: 'text', text: hash(text).toString(16).padStart(16, '0') }],
}));
server.registerTool(
  'similarity',
  { description: 'Similarity of two texts between 0 and 1', inputSchema: { a: z.string(), b: z.string() } },
  async ({ a, b }) => ({ content: [{ type: 'text', text: (1 - bits(hash(a) ^ hash(b)) / 64).toFixed(3) }] }),
);

server.connect(new StdioServerTransport());
