#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Board } from './board.js';
import { presence } from './presence.js';

const board = new Board();
const server = new McpServer({ name: 'kanban-lite', version: '2.3.0' });
const text = (t: string) => ({ content: [{ type: 'text' as const, text: t }] });

server.tool('add', 'Add a card', { title: z.string().max(200) }, async ({ title }) => text(`#${board.add(title)}`));
server.tool('move', 'Move a card', { id: z.number().int(), column: z.enum(['todo', 'doing', 'done']) }, async ({ id, column }) => {
  board.move(id, column);
  return text('moved');
});
server.tool('board', 'Show the board', {}, async () => text(String(board) || 'empty'));

presence(board);
await server.connect(new StdioServerTransport());
