#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { crc } = require('./jobs');

const server = new McpServer({ name: 'checksum-worker', version: '1.0.5' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('crc32', 'CRC-32 of a file in the working folder', { file: z.string() }, async ({ file }) => {
  const r = await crc(file);
  return text(`${r.crc} (${r.size} bytes)`);
});
server.tool('compare', 'Whether two files have the same CRC-32', { a: z.string(), b: z.string() }, async ({ a, b }) => {
  const [x, y] = await Promise.all([crc(a), crc(b)]);
  return text(x.crc === y.crc && x.size === y.size ? 'same' : 'different');
});

server.connect(new StdioServerTransport());
