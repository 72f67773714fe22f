#!/usr/bin/env node
'use strict';
const { open } = require('node:fs/promises');
const path = require('node:path');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { matcher } = require('./pool');

const server = new McpServer({ name: 'log-tail', version: '3.0.2' });
const LOG = z.string().regex(/^[\w-]+\.log$/);

async function last(name, bytes = 65536) {
  const fh = await open(path.join(process.cwd(), 'logs', name), 'r');
  try {
    const { size } = await fh.stat();
    const buf = Buffer.alloc(Math.min(bytes, size));
    await fh.read(buf, 0, buf.length, size - buf.length);
    return buf.toString('utf8').split('\n');
  } finally {
    await fh.close();
  }
}

server.tool('tail_log', 'Last lines of a log', { name: LOG, lines: z.number().int().max(500).default(50) }, async ({ name, lines }) => ({
  content: [{ type: 'text', text: (await last(name)).slice(-lines).join('\n') }],
}));

server.tool('grep_log', 'Lines that contain a text', { name: LOG, text: z.string() }, async ({ name, text }) => {
  const hits = (await last(name)).filter((l) => l.includes(text));
  return { content: [{ type: 'text', text: hits.join('\n') }] };
});

matcher();
server.connect(new StdioServerTransport());
