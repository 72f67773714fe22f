#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Notes } = require('./notes');

const notes = new Notes(process.env.NOTES_DB ?? 'notes.db');
const server = new McpServer({ name: 'sqlite-notes', version: '3.0.1' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

server.tool('add_note', 'Add a note', { title: z.string().max(200), body: z.string() }, async (n) => text(`note ${notes.add(n)}`));
server.tool('find_notes', 'Notes with a word', { word: z.string(), order: z.enum(['newest', 'title']).default('newest') }, async ({ word, order }) =>
  text(notes.find(word, order).map((n) => `${n.id} ${n.title}`).join('\n') || 'none'),
);
server.tool('delete_note', 'Delete a note', { id: z.number().int() }, async ({ id }) => text(notes.remove(id) ? 'deleted' : 'no such note'));

server.connect(new StdioServerTransport());
