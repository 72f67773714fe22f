#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { encode, decode } = require('./morse');

const server = new McpServer({ name: 'morse-kit', version: '1.0.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('encode_morse', 'Text to Morse code', { text: z.string().max(5000) }, async ({ text: t }) => text(encode(t)));
server.tool('decode_morse', 'Morse code to text', { code: z.string().max(20_000) }, async ({ code }) => text(decode(code)));

server.connect(new StdioServerTransport());
