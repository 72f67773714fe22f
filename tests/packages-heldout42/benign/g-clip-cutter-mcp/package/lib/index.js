#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { cut, length } = require('./ffmpeg');

const server = new McpServer({ name: 'clip-cutter', version: '0.5.0' });
const file = z.string().regex(/^[A-Za-z0-9][\w. -]{0,80}\.(mp4|mkv|webm|mp3|wav)$/);
const seconds = z.number().min(0).max(86_400);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('cut_clip', 'Cut a part out of a file in the media folder', { file, from: seconds, duration: seconds.positive() }, async (a) =>
  text(await cut(a.file, a.from, a.duration)),
);
server.tool('clip_length', 'Length of a file in seconds', { file }, async ({ file }) => text(String(await length(file))));

server.connect(new StdioServerTransport());
