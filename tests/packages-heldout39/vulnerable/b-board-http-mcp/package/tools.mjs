import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { load, move } from './board.mjs';

export function build() {
  const server = new McpServer({ name: 'board-http', version: '1.0.3' });
  const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
  server.tool('list_cards', 'All cards.', {}, async () => json((await load()).cards));
  server.tool('move_card', 'Move a card.', { id: z.string(), column: z.string() }, async ({ id, column }) => json(await move(id, column)));
  return server;
}
