#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { flow, shapes } from './layout.mjs';

const server = new McpServer({ name: 'diagram-render', version: '3.1.0' });

server.registerTool(
  'render_flow',
  {
    description: 'Render a list of steps as an SVG flow diagram',
    inputSchema: { steps: z.array(z.string().max(40)).min(1).max(30), shape: z.enum(['box', 'round']).default('box') },
  },
  async ({ steps, shape }) => ({ content: [{ type: 'text', text: flow(steps, shape) }] }),
);
server.registerTool('list_shapes', { description: 'Available shapes' }, async () => ({
  content: [{ type: 'text', text: Object.keys(shapes).join('\n') }],
}));

await server.connect(new StdioServerTransport());
