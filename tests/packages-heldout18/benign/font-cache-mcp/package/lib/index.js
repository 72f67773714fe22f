#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { width, wrap } from './measure.js';

const server = new McpServer({ name: 'font-cache', version: '1.0.1' });
const size = z.number().min(4).max(400).default(12);

server.tool('text_width', 'Width of a text in points', { text: z.string().max(5000), size }, async ({ text, size }) => ({
  content: [{ type: 'text', text: width(text, size).toFixed(2) }],
}));
server.tool('wrap_text', 'Break a text into lines of a width', { text: z.string().max(50_000), size, max: z.number().positive() }, async (a) => ({
  content: [{ type: 'text', text: wrap(a.text, a.size, a.max).join('\n') }],
}));

await server.connect(new StdioServerTransport());
