#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { head } from './git.js';
import { state } from './ci.js';

const branch = z.string().max(100).regex(/^[A-Za-z0-9][\w./-]*$/).refine((b) => !b.includes('..'), 'not a branch');
const server = new McpServer({ name: 'repo-build', version: '0.5.4' });

server.tool('branch_head', 'Newest commit of a branch', { branch }, async ({ branch }) => ({
  content: [{ type: 'text', text: await head(branch) }],
}));
server.tool('build_state', 'Build state of the newest commit of a branch', { branch }, async ({ branch }) => ({
  content: [{ type: 'text', text: await state(await head(branch)) }],
}));

await server.connect(new StdioServerTransport());
