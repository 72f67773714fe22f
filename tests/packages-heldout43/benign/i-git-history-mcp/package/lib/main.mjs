#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { REF, commits, history, show } from './git.mjs';

const server = new McpServer({ name: 'git-history', version: '1.0.0' });
const ref = z.string().regex(REF).default('HEAD');
const count = z.number().int().min(1).max(200).default(20);
const text = (t) => ({ content: [{ type: 'text', text: t.slice(0, 60_000) }] });

server.tool('commits', 'Latest commits of a ref', { ref, count }, async ({ ref, count }) => text(await commits(ref, count)));
server.tool('show_commit', 'One commit with its patch', { ref }, async ({ ref }) => text(await show(ref)));
server.tool('file_history', 'Commits that touched a file', { path: z.string().min(1).max(300), count }, async ({ path, count }) =>
  text(await history(path, count)),
);

await server.connect(new StdioServerTransport());
