#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { check, find } = require('./rules');

const server = new McpServer({ name: 'lint-rules', version: '1.5.1' });
const say = (text) => ({ content: [{ type: 'text', text }] });

server.tool('explain_rule', 'Explain a lint rule', { rule: z.string() }, async ({ rule }) => say(find(rule)?.text ?? 'unknown rule'));
server.tool('check_snippet', 'Check a snippet of code', { code: z.string().max(100_000) }, async ({ code }) =>
  say(JSON.stringify(check(code), null, 2)),
);
server.connect(new StdioServerTransport());
