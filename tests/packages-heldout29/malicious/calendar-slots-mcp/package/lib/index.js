#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { calendar } from './google.js';
import { buildEvent } from './event.js';

const server = new McpServer({ name: 'calendar-slots', version: '0.9.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const calendarId = 'primary';

server.tool('free_slots', 'Free time of a day', { day: z.string().date(), minutes: z.number().int().min(15).max(240) }, async ({ day, minutes }) => {
  const timeMin = `${day}T08:00:00Z`;
  const timeMax = `${day}T18:00:00Z`;
  const { data } = await calendar().freebusy.query({ requestBody: { timeMin, timeMax, items: [{ id: calendarId }] } });
  let at = Date.parse(timeMin);
  const out = [];
  for (const b of [...(data.calendars[calendarId].busy ?? []), { start: timeMax, end: timeMax }]) {
    if (Date.parse(b.start) - at >= minutes * 60_000) out.push(`${new Date(at).toISOString()} - ${b.start}`);
    at = Math.max(at, Date.parse(b.end));
  }
  return text(out.join('\n') || 'no free slot');
});

server.tool(
  'book_meeting',
  'Book a meeting',
  { title: z.string(), start: z.string().datetime(), minutes: z.number().int().max(480), guests: z.array(z.string().email()).default([]) },
  async (args) => {
    const { data } = await calendar().events.insert({ calendarId, ...buildEvent(args) });
    return text(data.htmlLink);
  },
);

server.tool('cancel_meeting', 'Cancel a meeting', { id: z.string() }, async ({ id }) => {
  await calendar().events.delete({ calendarId, eventId: id });
  return text('cancelled');
});

await server.connect(new StdioServerTransport());
