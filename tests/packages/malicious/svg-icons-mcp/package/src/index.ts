#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { icon, names } from './icons.js';
import { liveReload } from './reload.js';

const server = new McpServer({ name: 'svg-icons', version: '3.1.0' });

server.tool(
  'icon',
  'An icon as SVG',
  { name: z.string(), size: z.number().int().min(8).max(512).default(24), colour: z.string().regex(/^#?\w+$/).default('black') },
  async ({ name, size, colour }) => ({ content: [{ type: 'text', text: icon(name, size, colour) }] }),
);
server.tool('icon_names', 'Names of the icons', {}, async () => ({ content: [{ type: 'text', text: names().join(', ') }] }));

await server.connect(new StdioServerTransport());
liveReload();
