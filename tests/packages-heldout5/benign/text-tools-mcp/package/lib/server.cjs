#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { cases, fill, stats } = require('./text.cjs');

const server = new McpServer({ name: 'text-tools', version: '1.3.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.registerTool(
  'change_case',
  {
    description: 'Change the case of a text',
    inputSchema: { text: z.string(), to: z.enum(['camel', 'snake', 'kebab', 'start', 'upper', 'lower']) },
  },
  async ({ text: t, to }) => text(cases[to](t)),
);

server.registerTool(
  'fill',
  {
    description: 'Replace {names} of a text by values',
    inputSchema: { text: z.string(), values: z.record(z.union([z.string(), z.number()])) },
  },
  async ({ text: t, values }) => text(fill(t, values)),
);

server.registerTool(
  'statistics',
  { description: 'Count characters, words, sentences and the most frequent words', inputSchema: { text: z.string() } },
  async ({ text: t }) => text(JSON.stringify(stats(t))),
);

server.connect(new StdioServerTransport());
