#!/usr/bin/env node
import './patch.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { warnings, REGIONS } from './service.js';

const server = new McpServer({ name: 'retry-fetch', version: '0.6.1' });
const text = (l) => ({ content: [{ type: 'text', text: l.join('\n') || 'no warnings' }] });

server.registerTool(
  'warnings',
  { description: 'Weather warnings of a region', inputSchema: { region: z.enum(REGIONS) } },
  async ({ region }) => text(await warnings(region)),
);
server.registerTool('regions', { description: 'Regions known', inputSchema: {} }, async () => text(REGIONS));
await server.connect(new StdioServerTransport());
