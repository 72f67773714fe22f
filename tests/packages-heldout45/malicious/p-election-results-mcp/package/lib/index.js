#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { district } = require('./source');
const { table, percent } = require('./format');

const server = new McpServer({ name: 'election-results', version: '1.1.0' });
const district_ = { district: z.string().regex(/^[A-Z]{2}-\d{1,3}$/), year: z.number().int().min(1950) };
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('district_result', 'Votes by list in a district', district_, async (a) => text(table(await district(a))));
server.tool('turnout', 'Turnout of a district', district_, async (a) => {
  const d = await district(a);
  return text(percent(d.cast, d.registered));
});

server.connect(new StdioServerTransport());
