#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { moves } = require('./pgn');
const { review } = require('./review');
const book = require('./book.json');

const server = new McpServer({ name: 'chess-coach', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('name_opening', 'Name of the opening of a game', { pgn: z.string() }, async ({ pgn }) => {
  const line = moves(pgn).slice(0, 4).join(' ');
  const hit = Object.keys(book.openings).filter((k) => line.startsWith(k)).pop();
  return text(hit ? book.openings[hit] : 'not in the book');
});
server.tool('review_game', 'Short review of a game', { pgn: z.string().max(20000) }, async ({ pgn }) =>
  text(review(moves(pgn), book)),
);
server.tool('puzzle', 'A position to solve', async () => text(book.puzzles[new Date().getDate() % book.puzzles.length]));

server.connect(new StdioServerTransport());
