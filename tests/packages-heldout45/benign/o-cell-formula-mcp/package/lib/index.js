#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { compile } = require('./compile');

const server = new McpServer({ name: 'cell-formula', version: '0.4.0' });
const reply = (text) => ({ content: [{ type: 'text', text }] });
const formula = z.string().max(1000);
const attempt = (fn) => {
  try {
    return reply(String(fn()));
  } catch (e) {
    return { isError: true, ...reply(e.message) };
  }
};

server.tool('evaluate', 'Evaluate a formula with cell values', { formula, cells: z.record(z.string().regex(/^[A-Z]+\d+$/), z.number()).default({}) }, async ({ formula, cells }) =>
  attempt(() => compile(formula)(new Map(Object.entries(cells)))),
);
server.tool('check_formula', 'Syntax check of a formula', { formula }, async ({ formula }) => attempt(() => (compile(formula), 'ok')));

server.connect(new StdioServerTransport());
