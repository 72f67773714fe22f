#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { git, REV } = require('./git');

const server = new McpServer({ name: 'git-blame', version: '1.0.2' });
const rev = z.string().regex(REV).default('HEAD');
const path = z.string().min(1).max(500);

async function answer(...args) {
  try {
    return { content: [{ type: 'text', text: await git(args) }] };
  } catch (err) {
    return { isError: true, content: [{ type: 'text', text: String(err.stderr || err.message).slice(0, 500) }] };
  }
}

server.tool('blame', 'Authors of a range of lines', { path, rev, from: z.number().int().min(1), to: z.number().int().min(1) },
  ({ path, rev, from, to }) => answer('blame', '--date=short', '-L', `${from},${to}`, '--end-of-options', rev, '--', path));
server.tool('recent_commits', 'Last commits of a path', { path, rev, count: z.number().int().min(1).max(100).default(10) },
  ({ path, rev, count }) => answer('log', `--max-count=${count}`, '--format=%h %as %an %s', '--end-of-options', rev, '--', path));

server.connect(new StdioServerTransport());
