#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Engine } = require('./engine');

const FEN = /^[1-8pnbrqkPNBRQK/]{15,71} [wb] (-|[KQkq]{1,4}) (-|[a-h][36]) \d{1,3} \d{1,4}$/;
const input = { fen: z.string().regex(FEN), depth: z.number().int().min(1).max(22).default(14) };
const engine = new Engine(process.env.CHESS_ENGINE || 'stockfish');
const server = new McpServer({ name: 'engine-bridge', version: '0.4.4' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('best_move', 'Best move of a position', input, async ({ fen, depth }) => text((await engine.go(fen, depth)).move));
server.tool('evaluate', 'Evaluation in centipawns', input, async ({ fen, depth }) => text(String((await engine.go(fen, depth)).score)));

process.on('exit', () => engine.stop());
server.connect(new StdioServerTransport());
