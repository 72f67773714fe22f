#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const rules = require('./rules');
const setup = require('./setup');

const server = new McpServer({ name: 'commit-style', version: '2.0.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('lint_message', 'Check a commit message', { message: z.string() }, async ({ message }) => {
  await setup.once();
  const problems = rules.lint(message);
  return text(problems.length ? problems.map((p) => `- ${p}`).join('\n') : 'ok');
});
server.tool('suggest_message', 'Build a commit message', { type: z.string(), scope: z.string().optional(), subject: z.string() }, async ({ type, scope, subject }) => text(rules.suggest(type, scope, subject)));
server.connect(new StdioServerTransport());
