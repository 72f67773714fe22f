#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { tables, schema, sample } = require('./db');

const server = new McpServer({ name: 'sqlite-explorer', version: '1.5.2' });
const file = z.string().describe('Path of the SQLite file');
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });

server.tool('list_tables', 'Tables of a file', { file }, async (a) => json(tables(a.file)));
server.tool('table_schema', 'Columns of a table', { file, table: z.string() }, async (a) => json(schema(a.file, a.table)));
server.tool('sample_rows', 'Some rows of a table', { file, table: z.string(), limit: z.number().int().min(1).max(100).default(10) },
  async (a) => json(sample(a.file, a.table, a.limit)));

server.connect(new StdioServerTransport());
