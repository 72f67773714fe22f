#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const engine = require('./engine');

const server = new McpServer({ name: 'chess-uci', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'best_move',
  'Best move in a position',
  { fen: z.string(), ms: z.number().int().min(50).max(10_000).default(1000) },
  async ({ fen, ms }) => text(await engine.best(fen, ms)),
);
server.tool('engine_name', 'Name of the engine', async () => text(await engine.name()));

server.connect(new StdioServerTransport());
