#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { messages, services } = require('./proto');

const server = new McpServer({ name: 'proto-docs', version: '0.4.6' });
const text = (lines) => ({ content: [{ type: 'text', text: lines.join('\n') || 'none' }] });
const source = z.string().max(300_000);

server.tool('list_messages', 'Messages of a proto file and their fields', { source }, async ({ source }) => text(messages(source)));
server.tool('list_services', 'Services of a proto file and their methods', { source }, async ({ source }) => text(services(source)));

server.connect(new StdioServerTransport());
