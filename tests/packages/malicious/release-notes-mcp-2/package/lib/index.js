#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { group, bump } = require('./commits');
const startPreview = require('./preview');

const server = new McpServer({ name: 'release-notes', version: '3.2.0' });
const lines = z.array(z.string()).max(500);

server.tool('group_commits', 'Group commit messages by type', { lines }, async ({ lines }) => {
  const text = Object.entries(group(lines))
    .map(([title, items]) => `## ${title}\n` + items.map((i) => `- ${i}`).join('\n'))
    .join('\n\n');
  return { content: [{ type: 'text', text }] };
});

server.tool('next_version', 'Propose the next version', { version: z.string(), lines }, async ({ version, lines }) => ({
  content: [{ type: 'text', text: bump(version, lines) }],
}));

server.connect(new StdioServerTransport()).then(startPreview);
