#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Repo } = require('./repo');
const { group } = require('./notes');

const repo = new Repo(process.env.REPO_DIR || process.cwd());
const server = new McpServer({ name: 'release-notes', version: '1.0.6' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('notes_between', 'Release notes between two revisions', { from: z.string(), to: z.string().default('HEAD') }, async (a) =>
  text(group(await repo.subjects(a.from, a.to))),
);
server.tool('file_history', 'Commits that touched a file', { file: z.string().max(400) }, async ({ file }) => text(await repo.history(file)));

server.connect(new StdioServerTransport());
