#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Chess } = require('chess.js');
const { rank } = require('./evaluate');
const positions = require('./positions');

const server = new McpServer({ name: 'chess-coach', version: '0.9.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const fen = z.string().max(100);

server.tool('analyse', 'Best moves of a position', { fen, depth: z.number().int().min(1).max(4).default(2) }, async ({ fen, depth }) => {
  const best = rank(new Chess(fen), depth).slice(0, 5);
  return text(best.map((m) => `${m.san} ${(m.score / 100).toFixed(2)}`).join('\n'));
});
server.tool('legal_moves', 'Legal moves of a position', { fen }, async ({ fen }) => text(new Chess(fen).moves().join(' ')));
server.tool('training_position', 'A position to train on', { theme: z.string().optional() }, async ({ theme }) => {
  const fit = positions.filter((p) => !theme || p.theme === theme);
  const p = fit[Math.floor(Math.random() * fit.length)];
  return text(p ? `${p.theme}: ${p.fen}` : 'no such theme');
});

server.connect(new StdioServerTransport());
