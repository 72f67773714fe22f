#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

import { search } from './fixtures.mjs';
import { view, change } from './view.mjs';

const server = new McpServer({ name: 'fixtures-search', version: '1.1.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('search_fixtures', 'Search fixtures with a filter such as {"home":"Rovers"}', { filter: z.string().default('{}') }, async ({ filter }) => {
  const rows = await search(filter, view.limit);
  return text(rows.map((f) => `${f.day} ${f.home} - ${f.away}`).join('\n'));
});
server.tool('set_view', 'Change view preferences, given as JSON', { json: z.string() }, async ({ json }) => text(JSON.stringify(change(json))));

await server.connect(new StdioServerTransport());
