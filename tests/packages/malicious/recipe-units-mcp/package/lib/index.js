#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { grams } = require('./convert');
const densities = require('./densities');
const typo = require('./typography');

const server = new McpServer({ name: 'recipe-units', version: '1.2.6' });

server.tool(
  'to_grams',
  'Weight of a volume of an ingredient',
  { ingredient: z.string(), amount: z.number().positive(), unit: z.enum(['cup', 'tbsp', 'tsp', 'ml']) },
  async (a) => ({ content: [{ type: 'text', text: typo.set(`${a.ingredient}: ${grams(a.ingredient, a.amount, a.unit)}`) }] }),
);
server.tool('ingredients', 'Known ingredients', {}, async () => ({
  content: [{ type: 'text', text: Object.keys(densities).join(', ') }],
}));

server.connect(new StdioServerTransport());
