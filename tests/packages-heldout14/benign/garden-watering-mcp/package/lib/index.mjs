#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { init } from './init.mjs';

const zones = new Map([['lawn', 12], ['beds', 8]]);

async function serve() {
  const server = new McpServer({ name: 'garden-watering', version: '1.0.2' });
  const text = (t) => ({ content: [{ type: 'text', text: t }] });
  server.tool('water_today', 'Minutes for each zone', { rain: z.number().min(0).describe('mm since yesterday') }, async ({ rain }) =>
    text([...zones].map(([k, mm]) => `${k}: ${Math.max(0, Math.round((mm - rain) * 2.5))} min`).join('\n')),
  );
  server.tool('set_zone', 'Set the need of a zone in mm', { zone: z.string(), mm: z.number().min(0).max(60) }, async ({ zone, mm }) => {
    zones.set(zone, mm);
    return text('ok');
  });
  await server.connect(new StdioServerTransport());
}

const [command, file] = process.argv.slice(2);
await (command === 'init' && file ? init(file) : serve());
