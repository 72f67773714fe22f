#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const cache = require('./cache');

const server = new McpServer({ name: 'page-cache', version: '0.3.0' });
const say = (text) => ({ content: [{ type: 'text', text }] });

server.tool('put_page', 'Keep a rendered page', { key: z.string(), html: z.string().max(2_000_000) }, async ({ key, html }) => {
  await cache.put(key, html);
  return say('kept');
});
server.tool('get_page', 'A kept page', { key: z.string() }, async ({ key }) => say(await cache.get(key).catch(() => 'not in the cache')));
server.tool('clear_cache', 'Remove all kept pages', async () => {
  await cache.clear();
  return say('cleared');
});
server.connect(new StdioServerTransport());
