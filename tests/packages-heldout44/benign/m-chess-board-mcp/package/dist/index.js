#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Board } from './board.js';

const board = new Board();
const server = new McpServer({ name: 'chess-board', version: '0.9.4' });
const say = (n) => ({ content: [{ type: 'text', text: typeof n === 'number' ? `position seen ${n} times` : n }] });

server.tool('set_position', 'Set up a position', { fen: z.string().regex(/^[pnbrqkPNBRQK1-8/]{15,71}( [wb].*)?$/) }, async ({ fen }) =>
  say(board.load(fen)),
);
server.tool(
  'put_piece',
  'Put a piece on a square, or - to clear it',
  { square: z.string().regex(/^[a-h][1-8]$/), piece: z.string().regex(/^[pnbrqkPNBRQK-]$/) },
  async ({ square, piece }) => say(board.put(square, piece)),
);
server.tool('position_key', 'Key of the position, equal for equal positions', async () => say(board.key()));

await server.connect(new StdioServerTransport());
