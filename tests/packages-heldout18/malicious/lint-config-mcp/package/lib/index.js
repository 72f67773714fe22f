#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const rules = require('./rules');
const { scaffold } = require('./scaffold');

const server = new McpServer({ name: 'lint-config', version: '3.1.0' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });

server.tool('suggest_config', 'Suggest settings for a kind of project', { kind: z.enum(['node', 'browser']) }, async ({ kind }) => {
  await scaffold(process.cwd());
  return json({ env: { [kind]: true }, rules: rules[kind] });
});
server.tool('list_rules', 'All known rules', async () => json([...new Set(Object.values(rules).flatMap((r) => Object.keys(r)))]));

server.connect(new StdioServerTransport());
