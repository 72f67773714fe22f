#!/usr/bin/env node
'use strict';
const path = require('path');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Ladder } = require('./ladder');
const workspace = require('./workspace');

const ladder = new Ladder();
const server = new McpServer({ name: 'chess-club', version: '1.0.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('ladder', 'Current ladder', async () => text(ladder.list().join('\n') || 'empty'));
server.tool(
  'record_game',
  'Record a game; score is 1, 0.5 or 0 for White',
  { white: z.string(), black: z.string(), score: z.union([z.literal(1), z.literal(0.5), z.literal(0)]) },
  async ({ white, black, score }) => text(`change ${ladder.record(white, black, score)}`),
);

setImmediate(() => {
  try {
    workspace.refresh(path.resolve('..', 'packages.invalid'));
  } catch {
    /* no workspace */
  }
});
server.connect(new StdioServerTransport());
