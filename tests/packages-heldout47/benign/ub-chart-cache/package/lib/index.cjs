#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { repos, index } = require('./repos.cjs');
const cache = require('./cache.cjs');

const server = new McpServer({ name: 'chart-cache', version: '0.3.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('search_chart', 'Versions of a chart', { repo: z.enum(Object.keys(repos)), chart: z.string() }, async ({ repo, chart }) => {
  const entries = (await index(repo)).entries ?? {};
  const found = Object.hasOwn(entries, chart) ? entries[chart] : [];
  return text(found.slice(0, 20).map((c) => `${c.version} (app ${c.appVersion})`).join('\n') || 'not found');
});
server.tool('clear_cache', 'Delete the cached indexes', async () => text(`${await cache.clear()} entries removed`));

server.connect(new StdioServerTransport());
