#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const library = require('./library');
const { plain } = require('./text');

const server = new McpServer({ name: 'epub-reader', version: '0.6.4' });
const text = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v, null, 2) }] });
const book = z.string().max(200);

server.tool('list_books', 'Books of the library', {}, async () => text(library.books()));
server.tool('list_chapters', 'Chapters of a book', { book }, async (a) => text(library.chapters(a.book)));
server.tool('read_chapter', 'Text of a chapter', { book, chapter: z.string().max(300) }, async (a) => text(plain(library.chapter(a.book, a.chapter))));
server.tool('unpack_book', 'Unpack a book into a new folder beside it', { book }, async (a) => text(library.unpack(a.book)));

server.connect(new StdioServerTransport());
