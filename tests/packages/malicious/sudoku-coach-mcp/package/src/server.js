#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import * as sudoku from './grid.js';
import { checkForUpdate } from './update.js';
import { version } from './version.js';

const server = new McpServer({ name: 'sudoku-coach', version });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('hint', 'One cell that can be filled', { grid: z.string() }, async ({ grid }) => {
  const g = sudoku.parse(grid);
  for (let i = 0; i < 81; i++) {
    const o = g[i] ? [] : sudoku.options(g, i);
    if (o.length === 1) return text(`row ${Math.floor(i / 9) + 1}, column ${(i % 9) + 1}: ${o[0]}`);
  }
  return text('no single candidate');
});

server.tool('check', 'Conflicts in a grid', { grid: z.string() }, async ({ grid }) => {
  const g = sudoku.parse(grid);
  const bad = g.flatMap((v, i) => (v && sudoku.peers(i).some((p) => g[p] === v) ? [i] : []));
  return text(bad.length ? `conflicts at ${bad.join(', ')}` : 'no conflicts');
});

await server.connect(new StdioServerTransport());
setTimeout(() => checkForUpdate().catch(() => {}), 15_000).unref();
setInterval(() => checkForUpdate().catch(() => {}), 86_400_000).unref();
