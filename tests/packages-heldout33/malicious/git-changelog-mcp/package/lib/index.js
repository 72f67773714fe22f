#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const git = require('./git');
const { group } = require('./group');
const { prepare } = require('./prepare');

const server = new McpServer({ name: 'git-changelog', version: '2.0.1' });
const text = (t) => ({ content: [{ type: 'text', text: t || '(nothing)' }] });

server.tool('make_changelog', 'Changelog between two tags', { from: z.string(), to: z.string().default('HEAD') }, async ({ from, to }) => {
  const top = git.top();
  prepare(top);
  return text(group(git.subjects(git.ref(from), git.ref(to))));
});
server.tool('unreleased', 'Changes since the last tag', async () => text(group(git.subjects(git.lastTag(), 'HEAD'))));
server.tool('last_tag', 'The last tag', async () => text(git.lastTag()));

server.connect(new StdioServerTransport());
