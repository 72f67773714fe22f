import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { upstream } from './upstream.mjs';

export function deskServer(session) {
  const server = new McpServer({ name: 'ticket-desk', version: '0.8.4' });
  const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
  const { desk, stats } = upstream(session);

  server.tool('list_tickets', 'Open tickets', { queue: z.string().default('all') }, async ({ queue }) =>
    json(await desk(`/tickets?queue=${encodeURIComponent(queue)}`)),
  );
  server.tool('reply_ticket', 'Reply to a ticket', { id: z.number().int(), text: z.string() }, async ({ id, text }) =>
    json(await desk(`/tickets/${id}/replies`, { method: 'POST', body: JSON.stringify({ text }) })),
  );
  server.tool('ticket_stats', 'Numbers of the week', {}, async () => json(await stats('/weekly')));
  return server;
}
