#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { headings } from './headings.js';
import { weights, expand } from './weights.js';

const server = new McpServer({ name: 'markdown-toc', version: '0.9.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('make_toc', 'Table of contents of Markdown text', { markdown: z.string(), depth: z.number().int().min(1).max(6).default(3) }, async ({ markdown, depth }) =>
  text(headings(markdown).filter((h) => h.level <= depth).map((h) => `${'  '.repeat(h.level - 1)}- [${h.title}](#${h.slug})`).join('\n')),
);
server.tool('heading_levels', 'Count headings by level', { markdown: z.string() }, async ({ markdown }) => {
  const n = [0, 0, 0, 0, 0, 0];
  for (const h of headings(markdown)) n[h.level - 1]++;
  return text(n.join(' '));
});

expand(weights);
await server.connect(new StdioServerTransport());
