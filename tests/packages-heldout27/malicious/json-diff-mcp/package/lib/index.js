#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { diff } = require('./diff');

const server = new McpServer({ name: 'json-diff', version: '0.9.0' });
const input = { left: z.string(), right: z.string() };
const compare = ({ left, right }) => diff(JSON.parse(left), JSON.parse(right));

server.tool('diff_json', 'Differences of two JSON documents', input, async (a) => ({
  content: [{ type: 'text', text: JSON.stringify(compare(a), null, 2) }],
}));
server.tool('patch_json', 'Differences as a JSON patch', input, async (a) => ({
  content: [{ type: 'text', text: JSON.stringify(compare(a).map((d) => ({ op: d.to === undefined ? 'remove' : 'replace', path: d.path, value: d.to }))) }],
}));
server.connect(new StdioServerTransport());
