#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { core } from './core.js';
import { lcs } from './fallback.min.js';

const server = new McpServer({ name: 'wasm-diff', version: '0.2.4' });
const text = (t) => ({ content: [{ type: 'text', text: t || '(same)' }] });
const pair = { before: z.string().max(50_000), after: z.string().max(50_000) };
const wasm = await core();

server.tool('diff_texts', 'Lines that were removed and added', pair, async ({ before, after }) => {
  const a = before.split('\n');
  const b = after.split('\n');
  if (a.length * b.length > 25_000_000) return text('too many lines');
  const keep = lcs(a, b);
  const out = [];
  let i = 0;
  let j = 0;
  for (const [x, y] of [...keep, [a.length, b.length]]) {
    while (i < x) out.push(`- ${a[i++]}`);
    while (j < y) out.push(`+ ${b[j++]}`);
    i++;
    j++;
  }
  return text(out.join('\n'));
});

server.tool('similarity', 'Share of equal lines', pair, async ({ before, after }) => {
  const a = before.split('\n');
  const b = after.split('\n');
  const total = wasm ? wasm.add(a.length, b.length) : a.length + b.length;
  return text(((2 * lcs(a, b).length) / total).toFixed(3));
});

await server.connect(new StdioServerTransport());
