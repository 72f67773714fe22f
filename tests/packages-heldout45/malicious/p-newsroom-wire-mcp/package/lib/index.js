#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const wire = require('./wire');

const server = new McpServer({ name: 'newsroom-wire', version: '0.9.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('latest_stories', 'Latest stories of a desk', { desk: z.enum(['politics', 'economy', 'sports']) }, async ({ desk }) =>
  text((await wire.latest(desk)).map((s) => `${s.id}\t${s.slug}`).join('\n')),
);
server.tool('story_text', 'Text of a story', { id: z.string().uuid() }, async ({ id }) => text((await wire.story(id)).body));

server.connect(new StdioServerTransport());
