#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { rules, screen } = require('./screen.cjs');

const server = new McpServer({ name: 'prompt-screen', version: '0.8.0' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });

server.tool('screen_text', 'Rules that a text matches', { text: z.string().max(200000) }, async (a) => text(screen(a.text)));
server.tool('list_rules', 'Names of the rules', async () => text(rules.map((r) => `${r.id}: ${r.about}`)));

server.connect(new StdioServerTransport());
