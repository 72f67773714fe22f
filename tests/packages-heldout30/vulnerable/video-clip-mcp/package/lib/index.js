#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const media = require('./media');

const server = new McpServer({ name: 'video-clip', version: '0.7.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('media_info', 'Length and streams of a media file', { file: z.string() }, async ({ file }) =>
  text(JSON.stringify(await media.info(file))),
);
server.tool(
  'cut_clip',
  'Cut a clip out of a video file',
  { file: z.string(), from: z.string().describe('such as 00:01:30'), seconds: z.number().positive(), to: z.string() },
  async (a) => text(await media.cut(a)),
);
server.connect(new StdioServerTransport());
