#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { evaluate } = require('./formula');
const table = require('./table.json');

const server = new McpServer({ name: 'fee-calc', version: '0.3.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('calculate_fee', 'Fee for a value in dispute', { value: z.number().positive(), factor: z.number().min(0.1).max(10) }, async ({ value, factor }) => {
  const step = table.find((s) => value <= s.upTo) ?? table.at(-1);
  return text((step.fee * factor).toFixed(2));
});
server.tool(
  'evaluate_formula',
  'Evaluate a formula such as (value * 0.02 + 15) * factor',
  { formula: z.string().max(200), values: z.record(z.number()).default({}) },
  async ({ formula, values }) => {
    try {
      return text(String(evaluate(formula, new Map(Object.entries(values)))));
    } catch (e) {
      return { isError: true, ...text(e.message) };
    }
  },
);

server.connect(new StdioServerTransport());
