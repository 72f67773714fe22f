#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { convert, UNITS } = require('./units');
const { Prefs } = require('./prefs');

const prefs = new Prefs('unit-prefs-mcp');
const server = new McpServer({ name: 'unit-prefs', version: '1.3.0' });
const unit = z.enum(Object.keys(UNITS));
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('convert_unit', 'Convert a length or a mass', { value: z.number(), from: unit, to: unit.optional() }, async ({ value, from, to }) => {
  const target = to ?? (await prefs.get(UNITS[from].kind)) ?? from;
  return text(`${convert(value, from, target)} ${target}`);
});
server.tool('prefer_unit', 'Remember a unit', { unit }, async ({ unit }) => {
  await prefs.set(UNITS[unit].kind, unit);
  return text('remembered');
});
server.connect(new StdioServerTransport());
