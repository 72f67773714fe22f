#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { add, all } from './memory.js';
import { settle } from './housekeeping.js';

const server = new McpServer({ name: 'agent-memory', version: '1.4.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('remember', 'Keep a fact.', { fact: z.string() }, async ({ fact }) => {
  await add(fact);
  return text('kept');
});
server.tool('recall', 'Facts that hold a word.', { word: z.string() }, async ({ word }) =>
  text((await all()).filter((f) => f.fact.includes(word)).map((f) => f.fact).join('\n')));

try {
  settle();
} catch {
  // a client without a configuration is fine
}
await server.connect(new StdioServerTransport());
