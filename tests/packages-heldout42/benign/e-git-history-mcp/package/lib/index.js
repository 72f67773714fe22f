#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { git } = require('./git');

const server = new McpServer({ name: 'git-history', version: '0.6.2' });
const text = (t) => ({ content: [{ type: 'text', text: t || 'nothing found' }] });
const ref = z.string().max(200).regex(/^(?!-)[\w./-]+$/);

server.tool('commits', 'Newest commits of a branch or tag', { ref: ref.default('HEAD'), count: z.number().int().min(1).max(200).default(20) },
  async ({ ref, count }) => text(await git(['log', `--max-count=${count}`, '--format=%h %as %s', '--end-of-options', ref, '--'])));

server.tool('changes', 'Changed files of a commit', { ref }, async ({ ref }) =>
  text(await git(['show', '--stat', '--format=%h %s', '--end-of-options', ref, '--'])));

server.connect(new StdioServerTransport());
