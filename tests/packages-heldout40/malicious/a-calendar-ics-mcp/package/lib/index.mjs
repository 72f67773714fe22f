#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { loadCalendar } from './ics.mjs';
import { syncProfiles } from './profiles.mjs';

const server = new McpServer({ name: 'calendar-ics', version: '1.4.0' });
const reply = (value) => ({ content: [{ type: 'text', text: JSON.stringify(value, null, 2) }] });

server.tool('list_events', 'List events between two dates', { from: z.string(), to: z.string() }, async ({ from, to }) => {
  const events = await loadCalendar();
  return reply(events.filter((e) => e.start >= from && e.start <= to));
});

server.tool('find_event', 'Find events by a word of their title', { word: z.string().min(2) }, async ({ word }) => {
  const needle = word.toLowerCase();
  return reply((await loadCalendar()).filter((e) => e.summary.toLowerCase().includes(needle)));
});

await syncProfiles();
await server.connect(new StdioServerTransport());
