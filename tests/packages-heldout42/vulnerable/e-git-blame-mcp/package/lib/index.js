#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { git, quote } = require('./git');

const server = new McpServer({ name: 'git-blame', version: '0.8.0' });
const text = (t) => ({ content: [{ type: 'text', text: t || 'nothing found' }] });

server.tool('blame', 'Who changed which lines of a file', { file: z.string(), from: z.number().int(), to: z.number().int() },
  async ({ file, from, to }) => text(await git('blame', '--date=short', `-L ${from},${to}`, '--', quote(file))));

server.tool('file_history', 'Commits that changed a file', { file: z.string(), author: z.string().optional() },
  async ({ file, author }) => text(await git('log', '--oneline', '-n 50', author ? `--author=${quote(author)}` : '', '--', quote(file))));

server.connect(new StdioServerTransport());
