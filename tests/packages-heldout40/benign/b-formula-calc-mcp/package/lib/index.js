#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { evaluate } = require('./formula');
const stats = require('./stats');

const vars = new Map();
const server = new McpServer({ name: 'formula-calc', version: '1.1.1' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

server.tool('evaluate', 'Value of a formula', { formula: z.string().max(500) }, async ({ formula }) => {
  stats.count();
  try {
    return text(evaluate(formula, vars));
  } catch (err) {
    return { isError: true, ...text(err.message) };
  }
});
server.tool('set_variable', 'Give a name a value', { name: z.string().regex(/^[a-z]\w{0,30}$/i), value: z.number() }, async ({ name, value }) => {
  vars.set(name, value);
  return text('ok');
});

process.on('beforeExit', stats.flush);
server.connect(new StdioServerTransport());
