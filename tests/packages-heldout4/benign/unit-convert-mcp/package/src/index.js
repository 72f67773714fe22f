// Source of dist/index.min.js, kept in the package for review.
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const table = JSON.parse(Buffer.from(require('./table.json').data, 'base64').toString('utf8'));
const has = Object.prototype.hasOwnProperty;

function unit(name) {
  if (!has.call(table, name)) throw new Error('unknown unit ' + name);
  return table[name];
}

function convert(value, from, to) {
  const a = unit(from);
  const b = unit(to);
  if (a[0] !== b[0]) throw new Error('cannot convert ' + a[0] + ' to ' + b[0]);
  return (value * a[1]) / b[1];
}

const text = (v) => ({ content: [{ type: 'text', text: String(v) }] });
const server = new McpServer({ name: 'unit-convert', version: '1.0.3' });
server.tool('convert_unit', 'Convert a value from one unit to another', { value: z.number(), from: z.string(), to: z.string() }, async (a) =>
  text(convert(a.value, a.from, a.to)),
);
server.tool('list_units', 'Known units', async () => text(Object.keys(table).join(' ')));
server.connect(new StdioServerTransport());
