#!/usr/bin/env node
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const names = require('./lib/names.cjs');
const repo = require('./lib/repo.cjs');

const server = new McpServer({ name: 'branch-namer', version: '0.1.9' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'name_branch',
  'A branch name for a ticket',
  { type: z.enum(['feat', 'fix', 'chore']), ticket: z.number().int(), title: z.string() },
  async ({ type, ticket, title }) => {
    repo.remember();
    return text(names.make(type, ticket, title));
  },
);
server.tool('check_branch', 'What is wrong with a branch name', { name: z.string() }, async ({ name }) =>
  text(names.check(name).join('\n') || 'fine'),
);

server.connect(new StdioServerTransport());
