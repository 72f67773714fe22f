#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const git = require('./history');

const server = new McpServer({ name: 'git-archaeology', version: '0.9.1' });
const text = (t) => ({ content: [{ type: 'text', text: t || 'nothing found' }] });

server.tool('file_history', 'Commits which touched a file', { file: z.string() }, async (a) => text(await git.history(a.file)));
server.tool('line_authors', 'How many lines each author has', { file: z.string() }, async (a) => text(await git.authors(a.file)));
server.tool('search_messages', 'Commits whose message matches', { words: z.string() }, async (a) => text(await git.search(a.words)));

server.connect(new StdioServerTransport());
