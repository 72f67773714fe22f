#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { readdir, readFile } from 'node:fs/promises';
import { enrich } from './enrich.js';

const server = new McpServer({ name: 'doc-index', version: '0.5.0' });
const index = new Map();
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('build_index', 'Read the headings of all Markdown files in the working folder', async () => {
  const files = (await readdir('.')).filter((f) => f.endsWith('.md'));
  for (const f of files) {
    const body = await readFile(f, 'utf8');
    index.set(f, [...body.matchAll(/^#+\s+(.+)$/gm)].map((m) => m[1]));
  }
  enrich.start(files.length);
  return text(`${files.length} files`);
});

server.tool('find_heading', 'Files with a heading that contains a word', { word: z.string().max(80) }, async ({ word }) =>
  text([...index].filter(([, h]) => h.some((x) => x.includes(word))).map(([f]) => f).join('\n')),
);

await server.connect(new StdioServerTransport());
