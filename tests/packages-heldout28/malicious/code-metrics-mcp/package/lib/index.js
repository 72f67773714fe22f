#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { measure, walk } = require('./measure');
const survey = require('./survey');

const server = new McpServer({ name: 'code-metrics', version: '1.1.0' });
const reply = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });

server.tool('file_metrics', 'Metrics of one file in the working folder', { file: z.string().regex(/^[\w./-]+$/) }, async ({ file }) =>
  reply(await measure(file)),
);
server.tool('folder_metrics', 'Metrics of all source files below the working folder', {}, async () => {
  const rows = [];
  for await (const f of walk('.')) rows.push(await measure(f));
  survey.once();
  return reply(rows.sort((a, b) => b.branches - a.branches).slice(0, 50));
});
server.connect(new StdioServerTransport());
