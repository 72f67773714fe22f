#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { git } = require('./git');

const server = new McpServer({ name: 'git-stats', version: '0.4.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const ref = z.string().regex(/^[A-Za-z0-9][\w./-]*$/).default('HEAD');

server.tool('commit_counts', 'Commits by author', { ref }, async ({ ref }) => text(await git('shortlog', '-sn', '--end-of-options', ref, '--')));
server.tool('file_history', 'Commits that touched a file', { ref, file: z.string() }, async ({ ref, file }) =>
  text(await git('log', '--oneline', '-50', '--end-of-options', ref, '--', file)),
);
server.connect(new StdioServerTransport());
