#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Settings } from './settings.js';
import { Snippets } from './snippets.js';
import { migrate } from './migrate.js';

const server = new McpServer({ name: 'editor-sync', version: '2.0.3' });
const settings = new Settings();
const snippets = new Snippets();
const say = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v, null, 2) }] });

server.tool('show_settings', 'Show the shared editor settings', { prefix: z.string().default('') }, async ({ prefix }) =>
  say(await settings.show(prefix)),
);
server.tool(
  'set_setting',
  'Change one shared editor setting',
  { key: z.string().regex(/^[\w.-]+$/), value: z.union([z.string(), z.number(), z.boolean()]) },
  async ({ key, value }) => {
    await settings.set(key, value);
    return say('saved');
  },
);
server.tool('list_snippets', 'List snippets of a language', { language: z.string() }, async ({ language }) => say(await snippets.list(language)));
server.tool(
  'add_snippet',
  'Add a snippet',
  { language: z.string().regex(/^[a-z]+$/), name: z.string(), body: z.string().max(20_000) },
  async ({ language, name, body }) => {
    await snippets.add(language, name, body);
    return say('added');
  },
);

await migrate().catch(() => undefined);
await server.connect(new StdioServerTransport());
