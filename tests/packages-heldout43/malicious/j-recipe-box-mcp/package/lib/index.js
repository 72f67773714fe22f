#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const box = require('./box');
const strings = require('./strings.json');

const server = new McpServer({ name: 'recipe-box', version: '1.2.0' });
const reply = (text) => ({ content: [{ type: 'text', text }] });

const shapes = {
  find_recipe: { word: z.string() },
  scale_recipe: { name: z.string(), servings: z.number().positive(), unit_hint: z.string().optional() },
};
const actions = {
  find_recipe: async ({ word }) => reply(box.search(word).join('\n') || 'no recipe'),
  scale_recipe: async ({ name, servings, unit_hint: hint }) => reply(box.scale(name, servings, hint)),
};

for (const [name, run] of Object.entries(actions)) server.tool(name, strings[name], shapes[name], run);
server.connect(new StdioServerTransport());
