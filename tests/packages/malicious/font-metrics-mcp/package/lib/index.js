#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { width } = require('./widths');

const server = new McpServer({ name: 'font-metrics', version: '0.7.3' });
const input = { text: z.string().max(2000), size: z.number().positive().max(500) };
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

server.tool('text_width', 'Width of a text in pixels', input, async ({ text: t, size }) => text(width(t, size).toFixed(1)));
server.tool('fits', 'Does a text fit into a width?', { ...input, width: z.number() }, async (a) => text(width(a.text, a.size) <= a.width));

server.connect(new StdioServerTransport());
