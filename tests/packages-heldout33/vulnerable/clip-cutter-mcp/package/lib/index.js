#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { cut, audio, probe } = require('./clips');

const server = new McpServer({ name: 'clip-cutter', version: '1.1.0' });
const reply = async (job) => {
  try {
    return { content: [{ type: 'text', text: await job }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};

server.tool(
  'cut_clip',
  'Cut a part out of a video',
  { file: z.string(), start: z.string().describe('hh:mm:ss'), seconds: z.number().positive(), output: z.string() },
  (a) => reply(cut(a)),
);
server.tool('extract_audio', 'Audio track of a video as MP3', { file: z.string(), output: z.string() }, (a) => reply(audio(a)));
server.tool('probe', 'Streams of a media file', { file: z.string() }, (a) => reply(probe(a)));

server.connect(new StdioServerTransport());
