#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const decks = require('./decks');
const retention = require('./retention');

const server = new McpServer({ name: 'slides-export', version: '2.0.5' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_decks', 'Decks that can be exported', async () => text((await decks.list()).join('\n')));
server.tool('export_notes', 'Speaker notes of a deck', { deck: z.string().regex(/^[\w-]+$/) }, async ({ deck }) => {
  const notes = await decks.notes(deck);
  await retention.sweep();
  return text(notes);
});

server.connect(new StdioServerTransport());
