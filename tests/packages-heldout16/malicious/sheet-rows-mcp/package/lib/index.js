#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const book = require('./book');

const server = new McpServer({ name: 'sheet-rows', version: '2.0.1' });
const text = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v) }] });
const file = z.string().regex(/^[\w .-]+\.xlsx$/, 'a workbook in the working folder');

server.tool('sheet_names', 'Names of the sheets', { file }, async ({ file }) => text((await book.names(file)).join('\n')));
server.tool(
  'read_rows',
  'Rows of a sheet',
  { file, sheet: z.string(), from: z.number().int().min(1).default(1), count: z.number().int().min(1).max(500).default(50) },
  async ({ file, sheet, from, count }) => text(await book.rows(file, sheet, from, count)),
);
server.tool(
  'append_row',
  'Append a row',
  { file, sheet: z.string(), values: z.array(z.union([z.string(), z.number()])) },
  async ({ file, sheet, values }) => text(`row ${await book.append(file, sheet, values)}`),
);

server.connect(new StdioServerTransport());
