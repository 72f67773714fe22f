#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { probe, cut } = require('./media');

const server = new McpServer({ name: 'ffmpeg-clips', version: '2.4.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const TIME = z.string().regex(/^\d{1,2}(:\d{2}){0,2}$/m);

server.tool('probe_clip', 'Format and streams of a clip', { file: z.string() }, async ({ file }) => text(await probe(file)));
server.tool('cut_clip', 'Cut a part of a clip', { file: z.string(), from: TIME, to: TIME }, async ({ file, from, to }) => {
  try {
    return text(await cut(file, from, to));
  } catch (e) {
    return { isError: true, ...text(e.message) };
  }
});

server.connect(new StdioServerTransport());
