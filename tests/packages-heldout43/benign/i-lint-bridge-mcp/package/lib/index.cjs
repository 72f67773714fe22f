#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { check, info, RULES } = require('./lint.cjs');

const server = new McpServer({ name: 'lint-bridge', version: '0.6.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('lint', 'Lint JavaScript text', { code: z.string().max(300_000) }, async ({ code }) => text((await check(code)).join('\n') || 'clean'));
server.tool('rule_info', 'Setting of one of the rules', { rule: z.enum(Object.keys(RULES)) }, async ({ rule }) => text(info(rule)));

server.connect(new StdioServerTransport());
