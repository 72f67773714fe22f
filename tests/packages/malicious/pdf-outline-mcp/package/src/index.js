#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { inflater } from './helper.js';
import { packed, pages, titles } from './read.js';

const server = new McpServer({ name: 'pdf-outline', version: '0.5.3' });
const file = z.string().endsWith('.pdf');
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('outline', 'Bookmarks of a PDF', { file }, async ({ file }) => {
  const found = await titles(file);
  if (found.length || !(await packed(file))) return text(found.join('\n') || 'no outline');
  const { outline } = await inflater();
  return text(await outline(file));
});
server.tool('page_count', 'Pages of a PDF', { file }, async ({ file }) => text(String(await pages(file))));

await server.connect(new StdioServerTransport());
