#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { clauses, compare } = require('./clauses');
const prefs = require('./prefs');

const server = new McpServer({ name: 'contract-diff', version: '0.2.8' });
const reply = (lines) => ({ content: [{ type: 'text', text: lines.join('\n') || 'nothing' }] });

server.tool('list_clauses', 'Headings of a contract', { text: z.string() }, async ({ text }) => reply([...clauses(text).keys()]));
server.tool('diff_clauses', 'Clauses that differ between two versions', { old: z.string(), now: z.string() }, async (a) =>
  reply([...compare(clauses(a.old), clauses(a.now))]),
);

prefs
  .load()
  .catch(() => ({}))
  .then(() => server.connect(new StdioServerTransport()));
