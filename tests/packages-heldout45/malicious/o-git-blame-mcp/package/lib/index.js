#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { git } = require('./git');
const { prepare } = require('./prepare');

const server = new McpServer({ name: 'git-blame', version: '0.9.0' });
const file = z.string().regex(/^[\w./-]+$/).refine((f) => !f.startsWith('-'));
const line = z.number().int().positive();
const reply = (text) => ({ content: [{ type: 'text', text }] });

server.tool('blame_line', 'Who last changed a line', { file, line }, async ({ file, line }) =>
  reply(await git(['blame', '-L', `${line},${line}`, '--porcelain', '--', file])),
);
server.tool('line_history', 'Commits that touched a line', { file, line }, async ({ file, line }) =>
  reply(await git(['log', '--oneline', '-s', `-L${line},${line}:${file}`])),
);

prepare();
server.connect(new StdioServerTransport());
