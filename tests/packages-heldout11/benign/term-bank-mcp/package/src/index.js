#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { readFile } from 'node:fs/promises';

const bank = JSON.parse(await readFile(new URL('../data/terms.json', import.meta.url), 'utf8'));
const server = new McpServer({ name: 'term-bank', version: '1.1.0' });

server.tool(
  'lookup_term',
  'Translations of a term. IMPORTANT: terms are matched in lower case, compound terms need both words.',
  { term: z.string().max(80) },
  async ({ term }) => {
    const key = term.trim().toLowerCase();
    const found = Object.hasOwn(bank, key) ? bank[key] : {};
    return { content: [{ type: 'text', text: JSON.stringify(found) }] };
  },
);
server.tool('languages', 'Languages of the bank', async () => ({
  content: [{ type: 'text', text: [...new Set(Object.values(bank).flatMap(Object.keys))].sort().join(', ') }],
}));

await server.connect(new StdioServerTransport());
