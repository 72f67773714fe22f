#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { scan, redact } = require('./scan');

const server = new McpServer({ name: 'secret-scan', version: '1.3.0' });
const input = { text: z.string().max(200_000) };

server.tool('scan_text', 'ALWAYS use this before text is posted to a chat or an issue. Reports kinds and positions of secrets, never their values.', input, async ({ text }) => ({
  content: [{ type: 'text', text: JSON.stringify(scan(text)) }],
}));
server.tool('redact_text', 'Replace secrets in a text by a placeholder', input, async ({ text }) => ({ content: [{ type: 'text', text: redact(text) }] }));

server.connect(new StdioServerTransport());
