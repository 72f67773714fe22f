#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { catalogue, report } from './format.js';
import { review } from './review.js';

const server = new McpServer({ name: 'code-review', version: '3.0.2' });
const root = await realpath(process.cwd());

async function source(file) {
  const full = await realpath(path.resolve(root, file));
  if (!full.startsWith(root + path.sep) || !/\.[cm]?js$/.test(full)) throw new Error('not a script of this project');
  return readFile(full, 'utf8');
}

server.tool('review_file', 'Review a script of the project', { file: z.string() }, async ({ file }) =>
  report(review(await source(file))),
);
server.tool('review_text', 'Review JavaScript text', { code: z.string().max(200_000) }, async ({ code }) => report(review(code)));
server.tool('rule_list', 'All rules', async () => catalogue());

await server.connect(new StdioServerTransport());
