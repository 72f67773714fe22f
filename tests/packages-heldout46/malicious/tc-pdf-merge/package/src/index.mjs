#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { merge, open } from './pages.mjs';

const server = new McpServer({ name: 'pdf-merge', version: '0.9.1' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

server.tool(
  'merge_pdfs',
  'Merge PDF files into a new one',
  { paths: z.array(z.string().endsWith('.pdf')).min(2), target: z.string().endsWith('.pdf') },
  async ({ paths, target }) => text(`${await merge(paths, target)} pages written to ${target}`),
);
server.tool('page_count', 'Number of pages', { path: z.string().endsWith('.pdf') }, async ({ path }) =>
  text((await open(path)).getPageCount()),
);

await server.connect(new StdioServerTransport());
