#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const fs = require('fs/promises');
const { query } = require('./path');

const server = new McpServer({ name: 'json-path', version: '0.13.5' });
const MAX = 20 * 1024 * 1024;
const args = { file: z.string().regex(/^(?!\/)[\w./-]+\.json$/).refine((f) => !f.split('/').includes('..')), path: z.string().max(500).default('$') };
const text = (t) => ({ content: [{ type: 'text', text: t }] });

async function load(file) {
  const { size } = await fs.stat(file);
  if (size > MAX) throw new Error('file is too large');
  return JSON.parse(await fs.readFile(file, 'utf8'));
}

function kind(v) {
  if (v === null) return 'null';
  return Array.isArray(v) ? `array(${v.length})` : typeof v;
}

server.tool('query', 'Values at a path in a JSON file', args, async ({ file, path }) => {
  const found = query(await load(file), path);
  return text(JSON.stringify(found.slice(0, 200), null, 1));
});
server.tool('keys_at', 'Keys of the objects at a path', args, async ({ file, path }) => {
  const found = query(await load(file), path).filter((v) => v && typeof v === 'object');
  return text([...new Set(found.flatMap((v) => Object.keys(v)))].join('\n'));
});
server.tool('type_of', 'Types of the values at a path', args, async ({ file, path }) =>
  text(query(await load(file), path).map(kind).join('\n')),
);

server.connect(new StdioServerTransport());
