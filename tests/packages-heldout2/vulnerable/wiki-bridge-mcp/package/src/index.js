#!/usr/bin/env node
import './boot.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { serve } from './web.js';
import { page, search } from './wiki.js';

const server = new McpServer({ name: 'wiki-bridge', version: '0.7.6' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('wiki_page', 'Text of a wiki page', { title: z.string().max(200) }, async ({ title }) => text(await page(title)));
server.tool('wiki_search', 'Search the wiki', { q: z.string().min(2).max(100) }, async ({ q }) => text((await search(q)).join('\n')));

serve();
await server.connect(new StdioServerTransport());
