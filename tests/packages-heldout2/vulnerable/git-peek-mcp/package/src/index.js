#!/usr/bin/env node
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { git } = require('./git');
const { join } = require('./args');

const server = new McpServer({ name: 'git-peek', version: '1.3.1' });
const answer = async (line) => ({ content: [{ type: 'text', text: await git(line) }] });

server.tool('show_log', 'Commits of a branch', { branch: z.string().default('HEAD'), count: z.number().int().max(200).default(20) }, ({ branch, count }) =>
  answer(join('log', '--oneline', `-${count}`, branch)),
);
server.tool('show_diff', 'Difference of two revisions', { from: z.string(), to: z.string().default('HEAD'), path: z.string().optional() }, ({ from, to, path }) =>
  answer(join('diff', `${from}..${to}`, '--', path)),
);
server.tool('show_file', 'A file at a revision', { revision: z.string().regex(/^[\w./-]+$/), path: z.string() }, ({ revision, path }) =>
  answer(join('show', `${revision}:${path}`)),
);

server.connect(new StdioServerTransport());
