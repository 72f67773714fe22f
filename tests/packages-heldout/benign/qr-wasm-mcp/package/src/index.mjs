#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { draw, CAPACITY } from './draw.mjs';
import { parity } from './parity.mjs';

const odd = await parity();
const server = new McpServer({ name: 'qr-wasm', version: '3.0.1' });
const level = z.enum(['L', 'M', 'Q']).default('M');

server.tool('draw_qr', 'Draw a code as text', { text: z.string().min(1), level }, async (a) => ({
  content: [{ type: 'text', text: draw(a.text, a.level, odd) }],
}));
server.tool('qr_capacity', 'Bytes that fit at a level', { level }, async (a) => ({
  content: [{ type: 'text', text: String(CAPACITY[a.level]) }],
}));
await server.connect(new StdioServerTransport());
