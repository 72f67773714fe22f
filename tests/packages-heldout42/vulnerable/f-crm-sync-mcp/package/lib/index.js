#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const records = require('./records');
const { apply } = require('./patch');

const server = new McpServer({ name: 'crm-sync', version: '1.8.5' });
const id = z.string().regex(/^[a-z]+-\d+$/);
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('get_record', 'A record by id, such as lead-12', { id }, async ({ id }) => json(records.get(id)));
server.tool('update_record', 'Change fields of a record', { id, changes: z.string().describe('JSON object') }, async ({ id, changes }) => {
  const next = apply(records.get(id), JSON.parse(changes));
  records.put(id, next);
  return json(next);
});

server.connect(new StdioServerTransport());
