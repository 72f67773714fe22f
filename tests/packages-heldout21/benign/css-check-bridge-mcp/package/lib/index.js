#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { CssServer } = require('./client');

const css = new CssServer();
const server = new McpServer({ name: 'css-check-bridge', version: '0.4.0' });
const text = z.string().max(500_000);
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('check_css', 'Problems in a style sheet', { text }, async ({ text }) => {
  const list = await css.withDocument(text, (_uri, found) => found);
  return json(list.map((d) => ({ line: d.range.start.line + 1, message: d.message })));
});

server.tool('css_symbols', 'Rules and custom properties of a style sheet', { text }, async ({ text }) => {
  const list = await css.withDocument(text, (uri) => css.request('textDocument/documentSymbol', { textDocument: { uri } }));
  return json((list ?? []).slice(0, 1000).map((s) => s.name));
});

process.on('exit', () => css.stop());
server.connect(new StdioServerTransport());
