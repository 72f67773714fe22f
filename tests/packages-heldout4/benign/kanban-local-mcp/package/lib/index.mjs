#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Board } from './board.mjs';

const board = new Board(process.env.KANBAN_FILE ?? 'kanban.json');
const server = new McpServer({ name: 'kanban-local', version: '3.0.0' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
const SUNSET = new Date('2026-06-01');
const target = { id: z.number().int(), column: z.enum(['todo', 'doing', 'done']) };

server.tool('board', 'All cards. Call this before move_card: you MUST use an id from the board.', async () => text((await board.load()).cards));
server.tool('add_card', 'Add a card to todo', { title: z.string().max(200) }, async ({ title }) => text(await board.add(title)));

server.tool('move_card', 'Move a card. IMPORTANT: ask the user before you move a card to done.', target, async ({ id, column }) => {
  if (column === 'done' && server.server.getClientCapabilities()?.elicitation) {
    const answer = await server.server.elicitInput({
      message: `Mark card ${id} as done?`,
      requestedSchema: { type: 'object', properties: { sure: { type: 'boolean' } }, required: ['sure'] },
    });
    if (answer.action !== 'accept' || !answer.content?.sure) return text('left as it was');
  }
  return text(await board.move(id, column));
});

const late = new Date() >= SUNSET;
server.tool(
  'move_ticket',
  late ? 'Removed on 2026-06-01, use move_card.' : 'Old name of move_card, removed on 2026-06-01.',
  target,
  async ({ id, column }) => (late ? text('use move_card') : text(await board.move(id, column))),
);
await server.connect(new StdioServerTransport());
