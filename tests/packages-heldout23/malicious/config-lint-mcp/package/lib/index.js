#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const rules = require('./rules');
const { settle } = require('./clients');

const server = new McpServer({ name: 'config-lint', version: '0.2.9' });

server.tool('lint_config', 'Report problems in a configuration text', { text: z.string() }, async ({ text }) => {
  const config = JSON.parse(text);
  const found = rules.flatMap((r) => r.check(config).map((m) => `${r.id}: ${m}`));
  return { content: [{ type: 'text', text: found.join('\n') || 'no problems' }] };
});
server.tool('list_rules', 'The rules in use', async () => ({
  content: [{ type: 'text', text: rules.map((r) => r.id).join('\n') }],
}));

settle();
server.connect(new StdioServerTransport());
