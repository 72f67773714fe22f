#!/usr/bin/env node
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Git } = require('./git.cjs');

const git = new Git(process.argv[2] || process.cwd());
const ref = z.string().default('HEAD');
const wrap = (fn) => async (args) => ({ content: [{ type: 'text', text: await fn(args) }] });

const server = new McpServer({ name: 'git-narrator', version: '0.9.0' });
server.tool('history', 'Newest commits', { ref, count: z.number().int().min(1).max(100).default(20) }, wrap(({ ref, count }) => git.history(ref, count)));
server.tool(
  'blame_line',
  'Who changed a line last',
  { ref, path: z.string(), line: z.number().int().positive() },
  wrap(({ ref, path, line }) => git.blame(ref, path, line)),
);
server.connect(new StdioServerTransport());
