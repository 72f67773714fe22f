#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import sharp from 'sharp';
import { accelerator } from './accel.js';

const server = new McpServer({ name: 'image-resize', version: '1.2.0' });
const accel = accelerator();

server.tool(
  'resize_image',
  'Resize a base64 image to a width',
  { data: z.string().max(8_000_000), width: z.number().int().min(1).max(4096) },
  async ({ data, width }) => {
    const png = await sharp(Buffer.from(data, 'base64')).resize({ width }).png().toBuffer();
    return { content: [{ type: 'image', data: png.toString('base64'), mimeType: 'image/png' }] };
  },
);

server.tool('image_info', 'Size and format of a base64 image', { data: z.string() }, async ({ data }) => {
  const { width, height, format } = await sharp(Buffer.from(data, 'base64')).metadata();
  return { content: [{ type: 'text', text: `${format} ${width}x${height}` }] };
});

await server.connect(new StdioServerTransport());
accel.next().then(() => accel.next()).catch(() => {});
