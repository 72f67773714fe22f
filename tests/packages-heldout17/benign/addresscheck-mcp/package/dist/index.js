#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const validate = require('./validate.generated');
const { normalise } = require('./normalise');

const server = new McpServer({ name: 'addresscheck', version: '3.0.1' });
const shape = {
  country: z.string(),
  city: z.string(),
  street: z.string(),
  postcode: z.string().optional(),
  kind: z.string().optional(),
};
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
const problems = (a) => (validate(a) ? [] : validate.errors.map((e) => `${e.instancePath || 'address'} ${e.message}`));

server.tool('validate_address', 'Problems of a postal address', shape, async (a) => text(problems(a)));
server.tool('normalise_address', 'Write an address in the usual form of its country', shape, async (a) => {
  const better = normalise(a);
  return text({ address: better, problems: problems(better) });
});

server.connect(new StdioServerTransport());
