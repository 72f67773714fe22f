#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { convert, quantities } from './units.js';

const server = new McpServer({ name: 'units-setup', version: '2.4.0' });
server.tool('convert', 'Convert between units', { value: z.number(), from: z.string(), to: z.string() }, async (a) => ({
  content: [{ type: 'text', text: String(convert(a.value, a.from, a.to)) }],
}));
server.tool('list_quantities', 'Quantities and units', async () => ({
  content: [{ type: 'text', text: JSON.stringify(quantities) }],
}));
await server.connect(new StdioServerTransport());
