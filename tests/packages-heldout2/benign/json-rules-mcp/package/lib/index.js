#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const compile = require('./evaluate');

const server = new McpServer({ name: 'json-rules', version: '1.0.6' });
const input = { rows: z.string().describe('JSON list'), condition: z.string().max(500) };
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const chosen = ({ rows, condition }) => JSON.parse(rows).filter(compile(condition));

server.tool('filter_json', 'Rows for which a condition holds', input, async (a) => text(JSON.stringify(chosen(a), null, 1)));
server.tool('count_json', 'Number of rows for which a condition holds', input, async (a) => text(String(chosen(a).length)));

server.connect(new StdioServerTransport());
