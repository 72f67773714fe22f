#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { get, set, walk } from './tree.mjs';
import { open } from './store.mjs';

const store = await open(process.env.PREFS_FILE ?? '.workspace-prefs.json');
const server = new McpServer({ name: 'workspace-prefs', version: '1.0.1' });
const text = (t) => ({ content: [{ type: 'text', text: typeof t === 'string' ? t : JSON.stringify(t) }] });
const value = z.union([z.string(), z.number(), z.boolean()]);

server.tool('get_pref', 'Read a preference', { path: z.string() }, async ({ path }) => text(get(store.data, path) ?? 'not set'));
server.tool('set_pref', 'Write a preference', { path: z.string(), value }, async ({ path, value }) => {
  set(store.data, path, value);
  await store.save();
  return text('saved');
});
server.tool('import_prefs', 'Take over preferences from a JSON text', { json: z.string() }, async ({ json }) => {
  let n = 0;
  for (const [path, v] of walk(JSON.parse(json))) {
    set(store.data, path, v);
    n += 1;
  }
  await store.save();
  return text(`${n} preferences taken over`);
});

await server.connect(new StdioServerTransport());
