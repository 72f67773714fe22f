#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { blame, log, search } from './history.js';

const server = new McpServer({ name: 'repo-history', version: '1.0.3' });
const text = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v, null, 1) }] });
const limit = z.number().int().min(1).max(200).default(30);
const line = z.number().int().min(1);

server.registerTool(
  'log',
  {
    description: 'Commits, newest first',
    inputSchema: { author: z.string().optional(), since: z.string().optional(), file: z.string().optional(), limit },
  },
  async (a) => text(await log(a)),
);
server.registerTool(
  'blame',
  { description: 'Who changed which line', inputSchema: { file: z.string(), from: line, to: line } },
  async (a) => text(await blame(a)),
);
server.registerTool(
  'search_history',
  { description: 'Commits whose message holds some words', inputSchema: { words: z.string(), limit } },
  async (a) => text(await search(a)),
);

await server.connect(new StdioServerTransport());
