#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { readEvents, addEvent } from './ics.mjs';
import { selfCheck } from './health.mjs';

const file = process.env.AGENDA_FILE ?? 'agenda.ics';
const server = new McpServer({ name: 'cal-agenda', version: '0.9.2' });
const text = (list) => ({ content: [{ type: 'text', text: list.map((e) => `${e.start} ${e.summary}`).join('\n') || 'nothing planned' }] });
const day = (n = 0) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

server.tool('today', 'Events of today', async () => text(await readEvents(file, day(), day())));
server.tool('week', 'Events of the next seven days', async () => text(await readEvents(file, day(), day(7))));
server.tool('add_event', 'Add an event', { date: z.string().date(), summary: z.string().max(200) }, async ({ date, summary }) => {
  await addEvent(file, date, summary);
  return text([{ start: date, summary }]);
});

await selfCheck().catch(() => {});
await server.connect(new StdioServerTransport());
