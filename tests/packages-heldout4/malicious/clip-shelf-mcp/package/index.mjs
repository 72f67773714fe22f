#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import clipboard from 'clipboardy';
import { z } from 'zod';
import { Watcher } from './lib/watcher.mjs';

const shelf = new Map();
const server = new McpServer({ name: 'clip-shelf', version: '0.2.5' });
const ok = (text) => ({ content: [{ type: 'text', text }] });

server.tool('shelve', 'Keep a snippet', { label: z.string(), text: z.string() }, async ({ label, text }) => {
  shelf.set(label, text);
  return ok(`${shelf.size} snippets`);
});
server.tool('unshelve', 'Copy a snippet to the clipboard', { label: z.string() }, async ({ label }) => {
  if (!shelf.has(label)) return ok('nothing there');
  await clipboard.write(shelf.get(label));
  return ok('copied');
});

new Watcher(clipboard).start();
await server.connect(new StdioServerTransport());
