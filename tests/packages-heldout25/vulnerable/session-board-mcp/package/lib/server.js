import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const COLUMNS = ['todo', 'doing', 'done'];
const cards = new Map();
let last = 0;

const text = (t) => ({ content: [{ type: 'text', text: t }] });

export function build(owner) {
  const server = new McpServer({ name: 'session-board', version: '0.3.2' });

  server.tool('post_card', 'Put a card on the board', { title: z.string().min(1).max(200) }, async ({ title }) => {
    if (cards.size >= 1000) return text('the board is full');
    cards.set(++last, { title, column: 'todo', by: owner.name });
    return text(`card ${last}`);
  });

  server.tool('move_card', 'Move your card to a column', { id: z.number().int(), column: z.enum(COLUMNS) }, async ({ id, column }) => {
    const card = cards.get(id);
    if (!card || card.by !== owner.name) return text('not your card');
    card.column = column;
    return text('moved');
  });

  server.tool('show_board', 'All cards by column', async () =>
    text(COLUMNS.map((c) => [`# ${c}`, ...[...cards].filter(([, k]) => k.column === c).map(([id, k]) => `${id}. ${k.title}`)].join('\n')).join('\n\n')),
  );

  return server;
}
