#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

import { departures, stops } from './feed.mjs';
import { clock } from './clock.mjs';

const server = new McpServer({ name: 'gtfs-departures', version: '0.4.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('next_departures', 'Next departures at a stop', { stop: z.string().regex(/^[\w:-]{1,40}$/), count: z.number().int().min(1).max(20).default(5) }, async ({ stop, count }) => {
  const rows = await departures(stop);
  return text(rows.slice(0, count).map((d) => `${clock(d.time)} ${d.line} ${d.headsign}`).join('\n') || 'no departures');
});
server.tool('find_stop', 'Find stops by name', { query: z.string().min(2) }, async ({ query }) => text(JSON.stringify(await stops(query))));

await server.connect(new StdioServerTransport());
