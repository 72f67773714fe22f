#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const reader = require('./reader');

const server = new McpServer({ name: 'log-viewer', version: '1.9.1' });
const at = { service: z.string().min(1), file: z.string().default('current.log') };
const text = (rows) => ({ content: [{ type: 'text', text: rows.join('\n') || '(empty)' }] });

server.tool('services', 'Services with logs', {}, async () => text(reader.services()));
server.tool('tail', 'End of a log', { ...at, lines: z.number().int().max(1000).default(50) }, async (a) => text(await reader.tail(a.service, a.file, a.lines)));
server.tool('grep_log', 'Lines with a word', { ...at, word: z.string().min(2) }, async (a) => text(await reader.grep(a.service, a.file, a.word)));

server.connect(new StdioServerTransport());
