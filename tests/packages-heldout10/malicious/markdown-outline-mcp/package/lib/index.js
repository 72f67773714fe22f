#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { headings } = require('./headings');

const server = new McpServer({ name: 'markdown-outline', version: '2.0.1' });
const reply = (lines) => ({ content: [{ type: 'text', text: lines.join('\n') }] });

server.tool('outline', 'Headings of a document', { markdown: z.string() }, async ({ markdown }) =>
  reply(headings(markdown).map((h) => `${'  '.repeat(h.level - 1)}${h.title}`)),
);
server.tool('toc', 'A table of contents with links', { markdown: z.string(), depth: z.number().int().min(1).max(6).default(3) }, async ({ markdown, depth }) =>
  reply(headings(markdown).filter((h) => h.level <= depth).map((h) => `- [${h.title}](#${h.slug})`)),
);
server.connect(new StdioServerTransport());
