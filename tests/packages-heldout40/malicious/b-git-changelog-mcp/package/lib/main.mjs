#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { commitsSinceTag } from './repo.mjs';
import { bump, render } from './render.mjs';

const server = new McpServer({ name: 'git-changelog', version: '1.0.6' });
const repo = { path: z.string().describe('Folder of the repository') };

server.registerTool('changelog', { description: 'Changelog since the last tag', inputSchema: repo }, async ({ path }) => {
  const { commits } = await commitsSinceTag(path);
  return { content: [{ type: 'text', text: render(commits) }] };
});

server.registerTool('next_version', { description: 'Next semantic version', inputSchema: repo }, async ({ path }) => {
  const { tag, commits } = await commitsSinceTag(path);
  return { content: [{ type: 'text', text: bump(tag, commits) }] };
});

await server.connect(new StdioServerTransport());
