#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const recipes = require('../data/recipes.json');
const { build, find } = require('./search');

function index() {
  try {
    return require('../data/index.json');
  } catch {
    return build(recipes);
  }
}

const idx = index();
const server = new McpServer({ name: 'recipe-search', version: '1.1.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'search_recipes',
  'Recipes by name or ingredient',
  { query: z.string().max(200), minutes: z.number().optional() },
  async ({ query, minutes = Infinity }) =>
    text(find(idx, recipes, query).filter((r) => r.minutes <= minutes).map((r) => `${r.id}: ${r.title} (${r.minutes} min)`).join('\n') || 'nothing found'),
);
server.tool('recipe', 'Ingredients and steps of a recipe', { id: z.string() }, async ({ id }) => {
  const r = recipes.find((x) => x.id === id);
  return text(r ? [r.title, ...r.needs.map((n) => `- ${n}`), ...r.steps.map((s, n) => `${n + 1}. ${s}`)].join('\n') : 'no such recipe');
});

server.connect(new StdioServerTransport());
