#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { counts, problems } = require('./board');

const server = new McpServer({ name: 'chess-engine', version: '0.3.0' });
const fen = z.string().max(100).describe('Position in FEN');
const guard = (fn) => async (a) => {
  try {
    return { content: [{ type: 'text', text: fn(a) }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};

server.tool('popcount_board', 'Number of each piece', { fen }, guard(({ fen }) => JSON.stringify(counts(fen))));
server.tool('validate_fen', 'Check a position', { fen }, guard(({ fen }) => problems(fen).join('\n') || 'valid'));
server.connect(new StdioServerTransport());
