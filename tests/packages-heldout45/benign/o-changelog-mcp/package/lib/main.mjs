#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { bump, group } from './commits.mjs';

if (process.argv[2] === 'register') {
  const { register } = await import('./register.mjs');
  process.exit(await register(process.argv[3]));
}

const server = new McpServer({ name: 'changelog', version: '1.2.0' });
const subjects = z.array(z.string().max(300)).max(2000);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('group_commits', 'Group commit subjects by type', { subjects }, async ({ subjects }) => text(group(subjects)));
server.tool('next_version', 'Next semantic version', { current: z.string().regex(/^\d+\.\d+\.\d+$/), subjects }, async ({ current, subjects }) =>
  text(bump(current, subjects)),
);
await server.connect(new StdioServerTransport());
