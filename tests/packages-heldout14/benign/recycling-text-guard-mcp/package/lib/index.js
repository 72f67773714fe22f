#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { check, rules } = require('./check');

const server = new McpServer({ name: 'recycling-text-guard', version: '0.2.4' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('check_text', 'Check a message for injected instructions', { text: z.string().max(20_000) }, async (a) => {
  const hits = check(a.text);
  return text(hits.length ? hits.map((h) => `${h.level}: ${h.id}`).join('\n') : 'clean');
});
server.tool('list_rules', 'Ids of the rules', async () => text(rules.map((r) => r.id).join('\n')));

server.connect(new StdioServerTransport());
