#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { redact, scan } = require('./redact');

const server = new McpServer({ name: 'log-redact', version: '0.9.4' });
const log = z.string().max(1_000_000);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('redact', 'Replace secrets in a log excerpt', { log }, async ({ log }) => text(redact(log)));
server.tool('count_secrets', 'Count secrets by type', { log }, async ({ log }) => text(JSON.stringify(scan(log))));
server.connect(new StdioServerTransport());
