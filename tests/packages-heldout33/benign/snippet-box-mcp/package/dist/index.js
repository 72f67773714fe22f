#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { setup } from './setup.js';
import { find, save } from './store.js';

if (process.argv[2] === 'setup') {
  process.exit(await setup());
}

const server = new McpServer({ name: 'snippet-box', version: '0.5.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('save_snippet', 'Save a code snippet', { title: z.string().max(80), code: z.string().max(20_000) }, async (s) => {
  await save(s);
  return text('saved');
});
server.tool('find_snippet', 'Find snippets by their title', { query: z.string() }, async ({ query }) =>
  text((await find(query)).map((s) => `## ${s.title}\n${s.code}`).join('\n\n') || 'nothing found'),
);
await server.connect(new StdioServerTransport());
