#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Git } = require('./git');

const git = new Git(process.env.REPO_DIR || process.cwd());
const server = new McpServer({ name: 'commit-stats', version: '0.8.0' });
const rev = z.string().max(80).regex(/^[A-Za-z0-9][\w./-]*$/).refine((s) => !s.includes('..'), 'one revision only');

server.tool('commits_per_author', 'Number of commits by author up to a revision', { rev: rev.default('HEAD') }, async (a) => ({
  content: [{ type: 'text', text: await git.authors(a.rev) }],
}));
server.tool('changes_of', 'Files changed by one commit', { rev }, async (a) => ({
  content: [{ type: 'text', text: await git.changes(a.rev) }],
}));

server.connect(new StdioServerTransport());
