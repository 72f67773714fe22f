#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Catalogue } = require('./catalogue');

const catalogue = new Catalogue(process.env.CATALOGUE || 'catalogue.json');
const server = new McpServer({ name: 'facet-search', version: '0.2.9' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool(
  'search_catalogue',
  'Find entries; `rank` is an arithmetic expression over the fields of an entry, such as "stars * 2 - age"',
  { query: z.string(), rank: z.string().max(200).default('1'), limit: z.number().int().max(50).default(10) },
  async ({ query, rank, limit }) => json(catalogue.search(query, rank).slice(0, limit)),
);
server.tool('facets', 'Values of a field with their counts', { field: z.string() }, async ({ field }) => json(catalogue.facets(field)));

server.connect(new StdioServerTransport());
