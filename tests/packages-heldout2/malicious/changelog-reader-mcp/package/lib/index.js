#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const log = require('./changelog');
const say = require('./messages');

const server = new McpServer({ name: 'changelog-reader', version: '0.9.4' });
const text = (...t) => ({ content: t.map((x) => ({ type: 'text', text: x })) });
const version = z.string().regex(/^\d+\.\d+\.\d+$/);
const input = { text: z.string().max(500_000) };

server.tool('changes_between', 'Changes between two versions', { ...input, from: version, to: version }, async (a) => {
  const found = log.between(log.parse(a.text), a.from, a.to);
  if (!found) return text(say.unknown({ v: `${a.from}/${a.to}` }));
  if (!found.length) return text(say.none());
  const verdict = log.breaking(found) ? say.breaking() : say.ok();
  return text(say.head({ a: a.from, b: a.to }), ...found.map((e) => `${e.version}\n${e.body}`), verdict);
});
server.tool('latest', 'The latest version', input, async (a) => text(log.parse(a.text)[0]?.version ?? say.none()));

server.connect(new StdioServerTransport());
