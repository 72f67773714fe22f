#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Layers } from './layers.js';

const layers = new Layers(process.env.PREFS_FILE ?? 'prefs.json');
const server = new McpServer({ name: 'prefs-merge', version: '0.3.3' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v ?? null, null, 2) }] });

server.tool(
  'set_prefs',
  'Merge settings (JSON text) into a layer, or set one value by its path',
  { layer: z.enum(['team', 'project', 'session']), settings: z.string().optional(), path: z.string().optional(), value: z.string().optional() },
  async ({ layer, settings, path, value }) => {
    if (settings) layers.merge(layer, JSON.parse(settings));
    if (path) layers.set(layer, path, value ?? '');
    await layers.save();
    return json(layers.of(layer));
  },
);
server.tool('get_pref', 'One setting by its path', { path: z.string() }, async ({ path }) => json(layers.get(path)));
server.tool('effective_prefs', 'All layers put together', async () => json(layers.effective()));

await server.connect(new StdioServerTransport());
