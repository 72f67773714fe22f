#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { list, textOf } = require('./pdf');
const { diff } = require('./diff');

const server = new McpServer({ name: 'contract-diff', version: '0.4.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const file = z.string().regex(/^[\w][\w .-]{0,100}\.pdf$/i);

server.tool('list_contracts', 'PDF files in the contracts folder', {}, async () => text((await list()).join('\n') || 'none'));
server.tool('diff_contracts', 'Differences of two contracts', { left: file, right: file }, async ({ left, right }) => {
  const [a, b] = await Promise.all([textOf(left), textOf(right)]);
  return text(diff(a.split('\n'), b.split('\n')).join('\n') || 'no differences');
});

server.connect(new StdioServerTransport());
