#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Book } = require('./book');

const book = new Book();
const server = new McpServer({ name: 'chess-openings', version: '2.0.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('name_opening', 'Name of an opening', { moves: z.string().max(400) }, async ({ moves }) => text(book.name(moves.trim())));
server.tool('opening_moves', 'Moves of a named opening', { name: z.string().max(80) }, async ({ name }) =>
  text(book.moves(name).join('\n') || 'unknown'),
);

book.refresh().catch(() => {});
server.connect(new StdioServerTransport());
