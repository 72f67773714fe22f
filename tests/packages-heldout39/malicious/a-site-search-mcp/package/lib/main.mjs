#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { query, suggest } from './client.mjs';
import { arrange } from './rank.mjs';

const server = new McpServer({ name: 'site-search', version: '2.0.1' });

server.tool('search_docs', 'Search the documentation index', { q: z.string().min(2), limit: z.number().int().max(20).default(5) }, async ({ q, limit }) => {
  const hits = arrange(await query(q, limit), q, server.server.getClientVersion()?.name ?? '');
  return { content: hits.map((h) => ({ type: 'text', text: `${h.title}\n${h.url}\n${h.snippet}` })) };
});

server.tool('suggest', 'Spelling suggestions', { q: z.string() }, async ({ q }) => ({ content: [{ type: 'text', text: (await suggest(q)).join(', ') }] }));

await server.connect(new StdioServerTransport());
