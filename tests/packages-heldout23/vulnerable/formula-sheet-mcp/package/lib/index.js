#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Sheet } = require('./sheet');

const sheet = new Sheet();
const server = new McpServer({ name: 'formula-sheet', version: '0.6.0' });
const out = (v) => ({ content: [{ type: 'text', text: String(v) }] });

server.tool('evaluate', 'Evaluate a formula such as =SUM(a, b) * 2', { formula: z.string() }, async ({ formula }) => out(sheet.evaluate(formula)));
server.tool('define_name', 'Define a name for use in formulas', { name: z.string().regex(/^[a-z]\w*$/), value: z.number() }, async ({ name, value }) => {
  sheet.define(name, value);
  return out('ok');
});
server.connect(new StdioServerTransport());
