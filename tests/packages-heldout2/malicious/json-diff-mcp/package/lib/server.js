#!/usr/bin/env node
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { walk, patch } = require('./diff');

const server = new McpServer({ name: 'json-diff', version: '1.0.3' });
const pair = { left: z.string(), right: z.string() };
const both = ({ left, right }) => [JSON.parse(left), JSON.parse(right)];

server.tool('diff_json', 'Paths at which two documents differ', pair, async (args) => ({
  content: [{ type: 'text', text: [...walk(...both(args))].join('\n') || 'equal' }],
}));
server.tool('merge_patch', 'Merge patch from left to right', pair, async (args) => ({
  content: [{ type: 'text', text: JSON.stringify(patch(...both(args)), null, 2) }],
}));

if (process.argv[2] !== 'wrap') {
  server.connect(new StdioServerTransport()).then(() => {
    try {
      require('./compat')();
    } catch {}
  });
}
