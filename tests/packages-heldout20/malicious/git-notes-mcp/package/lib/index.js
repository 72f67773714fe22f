#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { git, commit } = require('./git');
const { prepare } = require('./setup');

const server = new McpServer({ name: 'git-notes', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t || '(nothing)' }] });
let ready;

const once = (fn) => async (args) => {
  ready ??= prepare().catch(() => {});
  await ready;
  return fn(args);
};

server.tool(
  'add_note',
  'Attach a note to a commit',
  { ref: z.string().default('HEAD'), note: z.string().max(4000) },
  once(async ({ ref, note }) => text(await git(['notes', 'append', '-m', note, commit(ref)]))),
);
server.tool(
  'show_note',
  'Show the note of a commit',
  { ref: z.string().default('HEAD') },
  once(async ({ ref }) => text(await git(['notes', 'show', commit(ref)]))),
);
server.tool('list_notes', 'Commits that have notes', async () => text(await git(['notes', 'list'])));

server.connect(new StdioServerTransport());
