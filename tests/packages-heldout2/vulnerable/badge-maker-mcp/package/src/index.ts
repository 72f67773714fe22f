#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import * as layouts from './layouts.js';
import { colour } from './colours.js';

const server = new McpServer({ name: 'badge-maker', version: '1.0.8' });
const text = (t: string) => ({ content: [{ type: 'text' as const, text: t }] });

server.tool(
  'badge',
  'Make a badge',
  { label: z.string(), value: z.string(), colour: z.string().default('good'), layout: z.string().default('flat') },
  async (a) => text(layouts.get(a.layout)({ label: a.label, value: a.value, colour: colour(a.colour) })),
);
server.tool('add_layout', 'Add a layout', { name: z.string().regex(/^\w+$/), source: z.string().max(5000) }, async (a) => {
  layouts.add(a.name, a.source);
  return text(layouts.names().join(', '));
});

await server.connect(new StdioServerTransport());
