#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { SearchIndex } = require('./search-index');
const { analyzerFor } = require('./analyzers');

const index = new SearchIndex();
const server = new McpServer({ name: 'index-scout', version: '0.9.0' });
const lang = z.enum(['en', 'de', 'fr', 'es']).default('en');

server.tool('index_document', 'Add a document to the index', { id: z.string(), text: z.string(), lang }, async (a) => {
  index.add(a.id, (await analyzerFor(a.lang)).tokens(a.text));
  return { content: [{ type: 'text', text: `${index.size} documents` }] };
});

server.tool('search', 'Find documents', { query: z.string(), lang }, async (a) => {
  const hits = index.find((await analyzerFor(a.lang)).tokens(a.query));
  return { content: [{ type: 'text', text: JSON.stringify(hits.slice(0, 20)) }] };
});

server.connect(new StdioServerTransport());
