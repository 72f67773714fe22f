#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { convert, units } = require('./convert.cjs');

const server = new McpServer({ name: 'unit-convert', version: '4.1.2' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

server.tool('convert_unit', 'Convert a value to another unit', { value: z.number(), from: z.string(), to: z.string() }, async ({ value, from, to }) => {
  try {
    return text(convert(value, from, to));
  } catch (e) {
    return { isError: true, ...text(e.message) };
  }
});
server.tool('list_units', 'Known units by quantity', {}, async () => text(JSON.stringify(units(), null, 2)));

server.connect(new StdioServerTransport());
