#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { check, explain } = require('./check');

const server = new McpServer({ name: 'prompt-guard', version: '0.7.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('check_text', 'Score a text for prompt injection', { text: z.string().max(100_000) }, async (a) => text(JSON.stringify(check(a.text))));
server.tool('explain_rule', 'What a rule looks for', { id: z.string() }, async ({ id }) => text(explain(id)));

server.connect(new StdioServerTransport());
