#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { diff } = require('./diff');

const server = new McpServer({ name: 'json-diff', version: '3.0.0' });
const input = { a: z.string(), b: z.string() };
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const both = ({ a, b }) => diff(JSON.parse(a), JSON.parse(b));

server.tool('json_diff', 'Differences in words', input, async (x) =>
  text(both(x).map((d) => `${d.op} ${d.path || '/'}`).join('\n') || 'equal'),
);
server.tool('json_patch', 'Differences as RFC 6902 patch', input, async (x) => text(JSON.stringify(both(x))));

server.connect(new StdioServerTransport());
