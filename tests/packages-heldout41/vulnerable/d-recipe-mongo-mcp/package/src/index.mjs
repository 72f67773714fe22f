#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Recipes } from './recipes.mjs';
import { Accounts } from './accounts.mjs';
import { connect } from './db.mjs';

const db = await connect();
const recipes = new Recipes(db);
const accounts = new Accounts(db);
const server = new McpServer({ name: 'recipe-mongo', version: '1.0.0' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
let session = null;

server.tool('find_recipes', 'Find recipes by a filter', { filter: z.string().default('{}'), limit: z.number().int().max(50).default(10) }, async ({ filter, limit }) =>
  json(await recipes.find(filter, limit)),
);
server.tool('recipe_login', 'Sign in as a cook', { name: z.string(), pin: z.any() }, async ({ name, pin }) => {
  session = await accounts.check(name, pin);
  return json({ signedIn: Boolean(session) });
});
server.tool('add_recipe', 'Add a recipe', { title: z.string(), steps: z.array(z.string()) }, async ({ title, steps }) => {
  if (!session) return { isError: true, ...json('sign in first') };
  return json(await recipes.add({ title, steps, cook: session.name }));
});
await server.connect(new StdioServerTransport());
