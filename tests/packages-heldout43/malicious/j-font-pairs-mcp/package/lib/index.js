#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { fonts, pairsFor } from './pairs.js';

const server = new McpServer({ name: 'font-pairs', version: '1.0.4' });

server.tool('list_fonts', 'Known fonts by class', async () => ({
  content: Object.entries(fonts).map(([k, list]) => ({ type: 'text', text: `${k}: ${list.join(', ')}` })),
}));
server.tool('suggest_pair', 'Text fonts that go with a heading font', { heading: z.string() }, async ({ heading }) => ({
  content: [{ type: 'text', text: [...pairsFor(heading)].join('\n') || 'unknown font' }],
}));

await server.connect(new StdioServerTransport());
