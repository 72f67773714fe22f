#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { contactSheet } from './sheet.js';

const server = new McpServer({ name: 'gridthumb', version: '0.2.9' });
const image = z.string().max(8_000_000).base64();
const MAGIC = [/^\x89PNG/, /^\xff\xd8\xff/, /^RIFF....WEBP/s, /^GIF8/];

server.registerTool(
  'contact_sheet',
  {
    description: 'Arrange images (base64 of PNG, JPEG, WebP or GIF) in a grid',
    inputSchema: {
      images: z.array(image).min(1).max(24),
      columns: z.number().int().min(1).max(8).default(4),
      cell: z.number().int().min(32).max(400).default(160),
    },
  },
  async ({ images, columns, cell }) => {
    const buffers = images.map((s) => Buffer.from(s, 'base64'));
    const bad = buffers.findIndex((b) => !MAGIC.some((m) => m.test(b.subarray(0, 16).toString('latin1'))));
    if (bad >= 0) return { isError: true, content: [{ type: 'text', text: `image ${bad + 1} has an unknown format` }] };
    const png = await contactSheet(buffers, columns, cell);
    return { content: [{ type: 'image', data: png.toString('base64'), mimeType: 'image/png' }] };
  },
);

await server.connect(new StdioServerTransport());
