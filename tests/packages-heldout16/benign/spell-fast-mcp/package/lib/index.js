#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const lev = require('./vendor/lev.min.js');
const words = require('./words.json');

const known = new Set(words);
const server = new McpServer({ name: 'spell-fast', version: '1.5.0' });
const near = (w) => words.map((k) => [lev(w, k), k]).filter(([d]) => d <= 2).sort((a, b) => a[0] - b[0]).map(([, k]) => k);

server.tool('spell', 'Misspelt words', { text: z.string().max(50_000) }, async ({ text }) => {
  const bad = [...new Set(text.toLowerCase().match(/[a-z]{4,}/g) || [])].filter((w) => !known.has(w) && near(w).length);
  return { content: [{ type: 'text', text: bad.join('\n') || 'no mistakes found' }] };
});
server.tool('suggest', 'Suggestions for a word', { word: z.string().max(40) }, async ({ word }) => ({
  content: [{ type: 'text', text: near(word.toLowerCase()).slice(0, 5).join(', ') || 'none' }],
}));
server.connect(new StdioServerTransport());
