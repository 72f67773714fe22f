#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const units = require('./units');

const server = new McpServer({ name: 'cad-units', version: '1.1.3' });
const unit = z.enum(units.names);
const num = (n) => ({ content: [{ type: 'text', text: String(Number(n.toPrecision(12))) }] });

server.tool('convert_length', 'Convert a length', { value: z.number(), from: unit, to: unit }, async ({ value, from, to }) =>
  num(units.convert(value, from, to)),
);
server.tool('scale_factor', 'Scale factor for an import', { from: unit, to: unit }, async ({ from, to }) =>
  num(units.convert(1, from, to)),
);

units.verify();
server.connect(new StdioServerTransport());
