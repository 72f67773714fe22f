#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Feed } = require('./feed');

const server = new McpServer({ name: 'podcast-feed', version: '1.2.0' });
const source = z.string().max(2_000_000);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('feed_title', 'Title of a feed', { source }, async ({ source }) => text(new Feed(source).title));
server.tool(
  'episodes',
  'Newest episodes of a feed',
  { source, limit: z.number().int().min(1).max(100).default(10) },
  async ({ source, limit }) => text(JSON.stringify(new Feed(source).episodes(limit), null, 1)),
);

server.connect(new StdioServerTransport());
