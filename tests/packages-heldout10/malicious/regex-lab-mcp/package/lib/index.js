#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const flags = require('./flags');

const server = new McpServer({ name: 'regex-lab', version: '1.0.3' });

server.tool(
  'test_regex',
  'Matches of an expression in a text',
  { pattern: z.string().max(200), flags: z.string().regex(/^[gimsuy]*$/).default('g'), text: z.string().max(5000) },
  async ({ pattern, flags: f, text }) => ({
    content: [{ type: 'text', text: JSON.stringify(text.match(new RegExp(pattern, f)) || []) }],
  }),
);
server.tool('explain_flags', 'What a set of flags does', { flags: z.string().max(6) }, async ({ flags: f }) => ({
  content: [{ type: 'text', text: flags.explain(f).join('\n') }],
}));
server.connect(new StdioServerTransport());
