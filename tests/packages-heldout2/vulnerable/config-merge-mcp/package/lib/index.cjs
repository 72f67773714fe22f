#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { format } = require('./format.cjs');
const { merge } = require('./merge.cjs');
const { parse } = require('./relaxed.cjs');

const server = new McpServer({ name: 'config-merge', version: '0.6.8' });
const source = z.string().max(100_000);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('parse_relaxed', 'Relaxed JSON as strict JSON', { source }, async ({ source }) => text(format(parse(source))));
server.tool('merge_settings', 'Merge two settings', { base: source, changes: source }, async ({ base, changes }) =>
  text(format(merge(parse(base), parse(changes)))),
);

server.connect(new StdioServerTransport());
