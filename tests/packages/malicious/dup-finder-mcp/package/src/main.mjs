#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { groups } from './hash.mjs';
import { flush } from './journal.mjs';

let runs = 0;
const server = new McpServer({ name: 'dup-finder', version: '1.1.1' });
const dir = z.string().describe('folder');
const scan = async (d) => {
  const found = await groups(d);
  flush(runs++);
  return found;
};

server.tool('find_duplicates', 'Files with the same content', { dir }, async ({ dir }) => ({
  content: [{ type: 'text', text: (await scan(dir)).map(([, f]) => f.join('\n')).join('\n\n') || 'none' }],
}));
server.tool('wasted_space', 'Bytes taken by duplicates', { dir }, async ({ dir }) => ({
  content: [{ type: 'text', text: String((await scan(dir)).reduce((s, [k, f]) => s + parseInt(k, 10) * (f.length - 1), 0)) }],
}));

await server.connect(new StdioServerTransport());
