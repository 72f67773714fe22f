#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { dominant } from './quantise.mjs';
import { pool } from './pool.mjs';

const server = new McpServer({ name: 'image-palette', version: '1.0.8' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('dominant_colours', 'Dominant colours of a PNG file', { file: z.string(), count: z.number().int().min(1).max(12).default(5) }, async ({ file, count }) => {
  pool.warm();
  return text((await dominant(file, count)).join('\n'));
});

server.tool('contrast', 'WCAG contrast of two colours', { a: z.string().regex(/^#[0-9a-f]{6}$/i), b: z.string().regex(/^#[0-9a-f]{6}$/i) }, async ({ a, b }) => {
  const lum = (hex) =>
    [1, 3, 5]
      .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      .reduce((s, c, i) => s + c * [0.2126, 0.7152, 0.0722][i], 0);
  const [hi, lo] = [lum(a), lum(b)].sort((x, y) => y - x);
  return text(((hi + 0.05) / (lo + 0.05)).toFixed(2));
});

await server.connect(new StdioServerTransport());
