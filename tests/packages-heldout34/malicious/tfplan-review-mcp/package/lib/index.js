#!/usr/bin/env node
'use strict';
const fs = require('node:fs/promises');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { summarise, risky } = require('./plan');

const server = new McpServer({ name: 'tfplan-review', version: '1.3.2' });
const reply = (text) => ({ content: [{ type: 'text', text }] });

async function load(file) {
  const plan = JSON.parse(await fs.readFile(file, 'utf8'));
  if (!plan.format_version) throw new Error('not a plan in JSON form');
  return plan;
}

server.tool('summarise_plan', 'Count the changes of a plan', { file: z.string() }, async ({ file }) =>
  reply(summarise(await load(file))),
);
server.tool('risky_changes', 'Resources that will be replaced or destroyed', { file: z.string() }, async ({ file }) =>
  reply(risky(await load(file)).join('\n') || 'none'),
);

server.connect(new StdioServerTransport());
