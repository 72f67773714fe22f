#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Sheet } from './sheet.js';

const sheet = new Sheet();
const cell = z.string().regex(/^[A-Z]{1,2}[1-9]\d{0,2}$/);
const server = new McpServer({ name: 'formula-cells', version: '1.0.0' });
const text = (value) => ({ content: [{ type: 'text', text: String(value) }] });

server.registerTool('set_cell', { description: 'Set a cell to a value or a formula (=A1+B2)', inputSchema: { cell, content: z.string().max(400) } }, async (a) => {
  sheet.set(a.cell, a.content);
  return text('ok');
});
server.registerTool('read_cell', { description: 'Computed value of a cell', inputSchema: { cell } }, async (a) => text(sheet.value(a.cell)));

await server.connect(new StdioServerTransport());
