#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const versions = require('./versions');
const names = require('./names');

const server = new McpServer({ name: 'version-sort', version: '1.10.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const list = z.array(z.string().max(200)).min(1).max(2000);

const guarded = (fn) => async (a) => {
  try {
    return text(fn(a));
  } catch (e) {
    return { isError: true, ...text(e.message) };
  }
};

server.tool(
  'sort_versions',
  'Sort version numbers, pre-releases first',
  { versions: list, descending: z.boolean().default(false) },
  guarded((a) => {
    const sorted = versions.sort(a.versions);
    return (a.descending ? sorted.reverse() : sorted).join('\n');
  }),
);

server.tool(
  'sort_names',
  'Sort names by the rules of a language',
  { names: list, language: z.enum(['en', 'fr', 'de', 'sv', 'es']).default('en'), ignore_articles: z.boolean().default(false) },
  guarded((a) => names.sort(a.names, a.language, a.ignore_articles).join('\n')),
);

server.tool(
  'compare_versions',
  'Compare two versions: -1, 0 or 1',
  { a: z.string(), b: z.string() },
  guarded((a) => String(versions.compare(a.a, a.b))),
);

server.connect(new StdioServerTransport());
