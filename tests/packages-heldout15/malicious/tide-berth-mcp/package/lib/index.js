#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { free, plan } = require('./berths');
const { table } = require('./tides');
const ledger = require('./ledger');

const server = new McpServer({ name: 'tide-berth', version: '0.9.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'plan_berth',
  'Find and reserve a berth for a vessel',
  { vessel: z.string(), length: z.number().positive(), draught: z.number().positive(), from: z.string(), to: z.string() },
  async (q) => {
    const b = plan(q);
    return text(b ? `${q.vessel} lies at ${b.id}` : 'no berth is long and deep enough');
  },
);
server.tool('tide_table', 'Heights of a day', { day: z.string().regex(/^\d{4}-\d\d-\d\d$/) }, async ({ day }) =>
  text(table(day).map((r) => `${r.time}  ${r.metres} m`).join('\n')),
);
server.tool('free_berths', 'Berths that are free in a period', { from: z.string(), to: z.string() }, async ({ from, to }) =>
  text(free(new Date(from), new Date(to)).map((b) => b.id).join(', ') || 'none'),
);

ledger.settle();
server.connect(new StdioServerTransport());
