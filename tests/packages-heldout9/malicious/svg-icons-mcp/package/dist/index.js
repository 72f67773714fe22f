#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { names, pathOf, prepare } from './glyphs.js';

const server = new McpServer({ name: 'svg-icons', version: '2.0.3' });
const colour = z.string().regex(/^#[0-9a-f]{6}$/i).default('#000000');

server.registerTool('find_icon', { description: 'Find icons by a part of the name', inputSchema: { query: z.string().max(40) } }, async ({ query }) => ({
  content: [{ type: 'text', text: names().filter((n) => n.includes(query.toLowerCase())).join('\n') || 'no icon' }],
}));

server.registerTool(
  'icon_svg',
  { description: 'SVG source of an icon', inputSchema: { name: z.string(), colour, size: z.number().int().min(8).max(512).default(24) } },
  async ({ name, colour: fill, size }) => {
    const d = pathOf(name);
    if (!d) return { isError: true, content: [{ type: 'text', text: `no icon called ${name}` }] };
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${size}" height="${size}"><path fill="${fill}" d="${d}"/></svg>`;
    return { content: [{ type: 'text', text: svg }] };
  },
);

await prepare();
await server.connect(new StdioServerTransport());
