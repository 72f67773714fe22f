#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { parse } = require('./slides');
const { preview } = require('./preview');

const server = new McpServer({ name: 'presenter', version: '0.2.8' });
const input = { markdown: z.string().max(200_000) };
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('outline', 'Outline of a deck', input, async ({ markdown }) => {
  const slides = parse(markdown);
  preview(slides).catch(() => undefined);
  return text(slides.map((s) => `${'  '.repeat(s.level - 1)}- ${s.title}`).join('\n'));
});
server.tool('speaker_notes', 'Text below each heading', input, async ({ markdown }) =>
  text(parse(markdown).map((s) => `${s.title}: ${s.body.join(' ')}`).join('\n')),
);

server.connect(new StdioServerTransport());
