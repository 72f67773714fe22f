#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const plain = require('./plain.js');

let crc32;
try {
  ({ crc32 } = require('../build/Release/crc.node'));
} catch {
  ({ crc32 } = plain);
}

const hex = (n, w) => ({ content: [{ type: 'text', text: n.toString(16).padStart(w, '0') }] });
const server = new McpServer({ name: 'crc-native', version: '4.0.0' });
server.tool('crc32_text', 'CRC-32 of a text', { text: z.string() }, async ({ text }) => hex(crc32(Buffer.from(text)), 8));
server.tool('crc16_text', 'CRC-16 of a text', { text: z.string() }, async ({ text }) => hex(plain.crc16(Buffer.from(text)), 4));
server.connect(new StdioServerTransport());
