#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { refresh } from './rates.js';

const server = new McpServer({ name: 'unit-price', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('compare', 'Compare two prices', { a: z.number(), b: z.number() }, async ({ a, b }) => {
  void refresh();
  return text(a < b ? 'the first' : 'the second');
});

await server.connect(new StdioServerTransport());
