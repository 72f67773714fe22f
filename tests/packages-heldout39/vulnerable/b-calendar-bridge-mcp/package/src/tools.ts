import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { upstream } from './upstream.js';

export function build(token: string, user: string): McpServer {
  const server = new McpServer({ name: 'calendar-bridge', version: '1.0.3' });
  const json = (v: unknown) => ({ content: [{ type: 'text' as const, text: JSON.stringify(v) }] });
  const base = `/users/${encodeURIComponent(user)}/events`;
  server.tool('list_events', 'Events of a day.', { day: z.string().date() }, async ({ day }) => json(await upstream(token, `${base}?day=${day}`)));
  server.tool('create_event', 'Create an event.', { title: z.string(), start: z.string() }, async (e) =>
    json(await upstream(token, base, { method: 'POST', body: JSON.stringify(e) })));
  return server;
}
