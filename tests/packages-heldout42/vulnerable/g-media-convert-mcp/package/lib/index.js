#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const ff = require('./ffmpeg');

const server = new McpServer({ name: 'media-convert', version: '0.8.2' });
const answer = (p) =>
  p.then(
    (t) => ({ content: [{ type: 'text', text: t }] }),
    (e) => ({ isError: true, content: [{ type: 'text', text: e.message }] }),
  );

server.tool(
  'convert',
  'Convert a media file to another format',
  { input: z.string(), format: z.enum(['mp4', 'webm', 'mp3', 'ogg']), scale: z.string().optional() },
  ({ input, format, scale }) => answer(ff.convert(input, format, scale)),
);
server.tool('media_info', 'Streams and duration of a media file', { input: z.string() }, ({ input }) => answer(ff.probe(input)));

server.connect(new StdioServerTransport());
