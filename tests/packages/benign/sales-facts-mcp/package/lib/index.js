#!/usr/bin/env node
'use strict';
const Database = require('better-sqlite3');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { names, operators } = require('./columns');
const { filtered, grouped } = require('./statement');

const db = new Database(process.env.SALES_DB || 'sales.db', { readonly: true });
const run = ([sql, values]) => db.prepare(sql).all(...values);
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
const server = new McpServer({ name: 'sales-facts', version: '0.9.0' });

const filter = z.object({ field: z.enum(names), op: z.enum(operators), value: z.union([z.string(), z.number()]) });

server.tool('top', 'Best groups', { by: z.enum(names), n: z.number().int().max(50).default(10) }, async ({ by, n }) => json(run(grouped(by, n))));
server.tool('compare', 'Two values of a column', { by: z.enum(names), a: z.string(), b: z.string() }, async ({ by, a, b }) =>
  json([a, b].map((value) => run(filtered([{ field: by, op: 'eq', value }], 'amount', true)).length)),
);
server.tool('rows', 'Rows that match', { filters: z.array(filter).max(8), sort: z.enum(names).default('amount'), descending: z.boolean().default(true) }, async (a) =>
  json(run(filtered(a.filters, a.sort, a.descending))),
);

server.connect(new StdioServerTransport());
