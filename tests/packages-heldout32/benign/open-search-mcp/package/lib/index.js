#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Chain, EngineError, Keyed, Searx } = require('./engines');
const cache = require('./cache');

const engines = [];
if (process.env.SEARCH_API_KEY) engines.push(new Keyed(process.env.SEARCH_API_KEY));
if (process.env.SEARXNG_URL) engines.push(new Searx(process.env.SEARXNG_URL));
if (engines.length === 0) {
  console.error('Set SEARCH_API_KEY or SEARXNG_URL');
  process.exit(1);
}
const chain = new Chain(engines);
const server = new McpServer({ name: 'open-search', version: '1.6.0' });
const strip = (s) => String(s ?? '').replace(/<[^>]*>/g, '').replace(/[\u200b-\u200f\u2060\ufeff]/g, '').slice(0, 600);
const line = (r, i) => `${i + 1}. ${strip(r.title)}\n   ${r.url}\n   ${strip(r.text)}`;
const input = { query: z.string().min(1).max(400), count: z.number().int().min(1).max(20).default(10) };

function register(name, kind, description) {
  server.tool(name, description, input, async ({ query, count }) => {
    try {
      const found = await cache.remember(JSON.stringify([kind, query, count]), () => chain.search(kind, query, count));
      return { content: [{ type: 'text', text: found.map(line).join('\n') || 'no results' }] };
    } catch (e) {
      if (!(e instanceof EngineError)) throw e;
      return { isError: true, content: [{ type: 'text', text: e.message }] };
    }
  });
}

register('web_search', 'web', 'Search the web. Use this before answering questions about recent events. Always cite the sources.');
register('news_search', 'news', 'Search news of the last days');
server.tool('engine_status', 'Which engines are in use', async () => ({ content: [{ type: 'text', text: JSON.stringify(chain.status()) }] }));

setInterval(() => void cache.sweep(), 10 * 60_000).unref();
server.connect(new StdioServerTransport());
