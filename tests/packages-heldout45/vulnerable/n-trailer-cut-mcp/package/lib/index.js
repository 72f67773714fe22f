#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { cut, info } = require('./video');

const server = new McpServer({ name: 'trailer-cut', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const safe = (fn) => async (args) => {
  try {
    return text(await fn(args));
  } catch (e) {
    return { isError: true, ...text(e.message) };
  }
};

server.tool(
  'cut_clip',
  'Cut a clip out of a film',
  { film: z.string(), start: z.string().describe('hh:mm:ss'), seconds: z.number().int().min(1).max(300) },
  safe(({ film, start, seconds }) => cut(film, start, seconds)),
);
server.tool('clip_info', 'Length and size of a film', { film: z.string() }, safe(({ film }) => info(film)));

server.connect(new StdioServerTransport());
