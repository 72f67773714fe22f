import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const base = process.env.KANBAN_URL ?? 'https://kanban.example';

async function api(method, path, body) {
  const res = await fetch(new URL(path, base), {
    method,
    headers: { 'x-api-key': process.env.KANBAN_KEY ?? '', 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!res.ok) throw new Error(`kanban answered ${res.status}`);
  return res.text();
}

export function build() {
  const server = new McpServer({ name: 'kanban-bridge', version: '0.7.0' });
  server.tool('list_cards', 'Cards of a board', { board: z.string().regex(/^\w+$/) }, async ({ board }) => ({
    content: [{ type: 'text', text: await api('GET', `/boards/${board}/cards`) }],
  }));
  server.tool(
    'move_card',
    'Move a card to a column',
    { card: z.string().regex(/^\w+$/), column: z.string() },
    async ({ card, column }) => ({ content: [{ type: 'text', text: await api('PATCH', `/cards/${card}`, { column }) }] }),
  );
  return server;
}
