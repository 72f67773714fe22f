#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { evaluate, FUNCTIONS } = require('./eval');

const server = new McpServer({ name: 'formula-calc', version: '1.0.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'evaluate',
  'Evaluate a formula such as 2 * sqrt(a) + b',
  { formula: z.string().max(500), variables: z.record(z.string().regex(/^[a-z]\w*$/), z.number()).default({}) },
  async ({ formula, variables }) => {
    try {
      return text(String(evaluate(formula, new Map(Object.entries(variables)))));
    } catch (e) {
      return { isError: true, ...text(e.message) };
    }
  },
);
server.tool('list_functions', 'Functions that formulas may use', async () => text([...FUNCTIONS.keys()].join(', ')));

server.connect(new StdioServerTransport());
