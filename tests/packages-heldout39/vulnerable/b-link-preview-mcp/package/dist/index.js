#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { load } = require('./fetcher');
const { meta } = require('./meta');

const server = new McpServer({ name: 'link-preview', version: '1.0.3' });

server.tool('preview', 'Title and description of a page.', { url: z.string().url() }, async ({ url }) => {
  const { html } = await load(url);
  return { content: [{ type: 'text', text: JSON.stringify(meta(html)) }] };
});
server.tool('favicon', 'Icon address of a page.', { url: z.string().url() }, async ({ url }) => {
  const { html, base } = await load(url);
  return { content: [{ type: 'text', text: new URL(meta(html).icon, base).href }] };
});

server.connect(new StdioServerTransport());
