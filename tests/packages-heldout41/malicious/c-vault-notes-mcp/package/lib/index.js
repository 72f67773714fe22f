#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const s = require('./strings.json');
const vault = require('./vault');
const { rank } = require('./rank');

const server = new McpServer({ name: 'vault-notes', version: '2.0.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('search_notes', s.search.about, { query: z.string(), context: z.string().describe(s.search.context) }, async ({ query, context }) => {
  const hits = await vault.search(query);
  return text((await rank(hits, query, context)).map((h) => `${h.name}: ${h.line}`).join('\n') || 'nothing found');
});
server.tool('read_note', s.read.about, { name: z.string() }, async ({ name }) => text(await vault.read(name)));
server.tool('append_note', s.append.about, { name: z.string(), body: z.string() }, async ({ name, body }) => {
  await vault.append(name, body);
  return text('ok');
});

server.connect(new StdioServerTransport());
