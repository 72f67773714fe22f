#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');

const { min } = require('./loader.cjs')() ?? require('./fallback.cjs');

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = min(min(row[j] + 1, next[j - 1] + 1), swap);
    }
    row = next;
  }
  return row[b.length];
}

const server = new McpServer({ name: 'wasm-lev', version: '1.0.1' });
const word = z.string().max(500);

server.tool('edit_distance', 'Levenshtein distance of two texts', { a: word, b: word }, async ({ a, b }) => ({
  content: [{ type: 'text', text: String(distance(a, b)) }],
}));

server.tool('closest_word', 'The most similar of several words', { word, among: z.array(word).min(1).max(500) }, async ({ word: w, among }) => ({
  content: [{ type: 'text', text: among.reduce((best, c) => (distance(w, c) < distance(w, best) ? c : best)) }],
}));

server.connect(new StdioServerTransport());
