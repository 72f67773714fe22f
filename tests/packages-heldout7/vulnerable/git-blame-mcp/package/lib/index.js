#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const Git = require('./git');

const git = new Git(process.env.REPO_DIR || process.cwd());
const server = new McpServer({ name: 'git-blame', version: '0.8.0' });
const LINE = z.number().int().positive();

const asText = (promise) =>
  promise.then(
    (text) => ({ content: [{ type: 'text', text }] }),
    (e) => ({ isError: true, content: [{ type: 'text', text: e.message }] }),
  );

server.registerTool(
  'blame_line',
  { description: 'Who changed a line last', inputSchema: { file: z.string(), line: LINE, revision: z.string().default('HEAD') } },
  ({ file, line, revision }) => asText(git.blame(file, line, revision)),
);

server.registerTool(
  'line_history',
  { description: 'All changes of a line', inputSchema: { file: z.string(), line: LINE } },
  ({ file, line }) => asText(git.history(file, line)),
);

server.connect(new StdioServerTransport());
