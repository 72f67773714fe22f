#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { dhondt } = require('./seats');
const { evaluate } = require('./formula');

const server = new McpServer({ name: 'election-math', version: '0.3.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const count = z.number().int().positive();

server.tool(
  'allocate_seats',
  "Allocate seats by D'Hondt",
  { votes: z.record(z.string(), count), seats: count.max(1000) },
  async ({ votes, seats }) => text(JSON.stringify(dhondt(votes, seats))),
);
server.tool(
  'custom_quota',
  'Quota by a formula of votes and seats, such as floor(votes / (seats + 1)) + 1',
  { formula: z.string().max(200), votes: count, seats: count },
  async ({ formula, votes, seats }) => text(String(evaluate(formula, { votes, seats }))),
);

server.connect(new StdioServerTransport());
