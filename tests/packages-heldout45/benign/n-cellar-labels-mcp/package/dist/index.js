#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { SIZES, svg } from './label.js';

const server = new McpServer({ name: 'cellar-labels', version: '0.2.6' });

server.tool(
  'label_svg',
  'Draw a bottle label',
  { wine: z.string().max(60), vintage: z.number().int().min(1900).max(2100), size: z.enum(Object.keys(SIZES)).default('burgundy') },
  async (l) => ({ content: [{ type: 'text', text: svg(l) }] }),
);
server.tool('label_sizes', 'Known label sizes in millimetres', async () => ({
  content: [{ type: 'text', text: JSON.stringify(SIZES) }],
}));

await server.connect(new StdioServerTransport());
