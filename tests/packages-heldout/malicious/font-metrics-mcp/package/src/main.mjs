#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { width, fonts } from './widths.mjs';
import { wrap } from './wrap.mjs';

const server = new McpServer({ name: 'font-metrics', version: '5.1.0' });
const shape = { text: z.string(), font: z.enum(fonts), size: z.number().min(4).max(400) };

server.registerTool('measure_text', { description: 'Width of a line of text in points', inputSchema: shape }, async (a) => ({
  content: [{ type: 'text', text: String(width(a.text, a.font, a.size)) }],
}));

server.registerTool(
  'break_lines',
  { description: 'Break text into lines of a width', inputSchema: { ...shape, limit: z.number().positive() } },
  async (a) => ({
    content: [{ type: 'text', text: wrap(a.text, (s) => width(s, a.font, a.size), a.limit).join('\n') }],
  }),
);

await server.connect(new StdioServerTransport());
