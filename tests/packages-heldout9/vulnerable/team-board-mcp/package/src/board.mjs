import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const cards = [];

export function buildServer(user) {
  const server = new McpServer({ name: 'team-board', version: '0.4.0' });
  server.registerTool('post_card', { description: 'Post a card', inputSchema: { text: z.string().max(500) } }, async ({ text }) => {
    cards.push({ user, text });
    return { content: [{ type: 'text', text: `card ${cards.length}` }] };
  });
  server.registerTool('list_cards', { description: 'All cards' }, async () => ({
    content: [{ type: 'text', text: cards.map((c) => `${c.user}: ${c.text}`).join('\n') }],
  }));
  return server;
}
