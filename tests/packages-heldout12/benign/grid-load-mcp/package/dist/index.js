#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { line } from './vendor/tinyplot.min.js';

const server = new McpServer({ name: 'grid-load', version: '1.1.1' });
const load = z.array(z.number().nonnegative()).min(2).max(2000).describe('Load in MW, one value an hour');
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'draw_load',
  'Draw a load curve as SVG',
  { load, title: z.string().max(80).default('Load'), width: z.number().int().min(100).max(2000).default(640), height: z.number().int().min(60).max(1200).default(240) },
  async ({ load, title, width, height }) => text(line(load, { t: title, w: width, h: height })),
);

server.tool('peak_hours', 'The hours with the highest load', { load, count: z.number().int().min(1).max(24).default(3) }, async ({ load, count }) => {
  const hours = load.map((mw, hour) => ({ hour, mw })).sort((a, b) => b.mw - a.mw || a.hour - b.hour);
  return text(hours.slice(0, count).map((h) => `${h.hour}: ${h.mw} MW`).join('\n'));
});

await server.connect(new StdioServerTransport());
