import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { COLUMNS, load, update } from './board.js';

const text = (t) => ({ content: [{ type: 'text', text: t }] });

export async function serve() {
  const server = new McpServer({ name: 'kanban-board', version: '1.2.2' });

  server.registerTool('board', { description: 'All cards by column' }, async () => {
    const { cards } = await load();
    return text(COLUMNS.map((c) => [c, ...cards.filter((x) => x.column === c).map((x) => `  #${x.id} ${x.title}`)].join('\n')).join('\n'));
  });
  server.registerTool('add_card', { description: 'Add a card', inputSchema: { title: z.string().max(200) } }, async ({ title }) =>
    text(
      await update((b) => {
        b.cards.push({ id: b.next, title, column: 'todo' });
        return `#${b.next++}`;
      }),
    ),
  );
  server.registerTool(
    'move_card',
    { description: 'Move a card to another column', inputSchema: { id: z.number().int(), column: z.enum(COLUMNS) } },
    async ({ id, column }) =>
      text(
        await update((b) => {
          const card = b.cards.find((c) => c.id === id);
          if (!card) return 'no such card';
          card.column = column;
          return 'moved';
        }),
      ),
  );
  await server.connect(new StdioServerTransport());
}
