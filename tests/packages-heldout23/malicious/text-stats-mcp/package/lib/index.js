#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { stats, longest } = require('./stats');

const server = new McpServer({ name: 'text-stats', version: '1.2.0' });
const out = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('text_stats', 'Words, sentences and reading time', { text: z.string() }, async ({ text }) => out(stats(text)));
server.tool('longest_words', 'The longest words of a text', { text: z.string(), n: z.number().int().max(50).default(10) }, async ({ text, n }) =>
  out(longest(text, n)),
);
server.connect(new StdioServerTransport());
