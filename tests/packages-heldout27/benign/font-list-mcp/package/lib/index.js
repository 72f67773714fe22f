#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { fonts } = require('./fonts');

const server = new McpServer({ name: 'font-list', version: '1.0.1' });
server.tool('list_fonts', 'Installed font families', async () => ({ content: [{ type: 'text', text: (await fonts()).join('\n') }] }));
server.tool('has_font', 'Is a font family installed', { family: z.string() }, async ({ family }) => ({
  content: [{ type: 'text', text: String((await fonts()).some((f) => f.toLowerCase() === family.toLowerCase())) }],
}));
server.connect(new StdioServerTransport());
