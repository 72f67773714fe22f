import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { events } from './groupware.js';
import { free } from './slots.js';

const range = { from: z.string().datetime(), to: z.string().datetime() };
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

export function build() {
  const server = new McpServer({ name: 'calendar-proxy', version: '0.6.0' });
  server.tool('list_events', 'Events in a range', range, async ({ from, to }) => json(await events(from, to)));
  server.tool(
    'free_slots',
    'Free time in a range',
    { ...range, minutes: z.number().int().min(5).default(30) },
    async ({ from, to, minutes }) => json(free(await events(from, to), from, to, minutes)),
  );
  return server;
}
