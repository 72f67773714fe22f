#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const media = require('./media');

const server = new McpServer({ name: 'audio-clip', version: '0.6.6' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('audio_info', 'Format and length', { file: z.string() }, async ({ file }) => text(JSON.stringify(await media.info(file))));
server.tool(
  'cut_audio',
  'Cut a part out of a file',
  { file: z.string(), from: z.string().default('0'), length: z.string(), format: z.string().default('mp3') },
  async (a) => text(await media.cut(a.file, a.from, a.length, a.format)),
);

server.connect(new StdioServerTransport());
