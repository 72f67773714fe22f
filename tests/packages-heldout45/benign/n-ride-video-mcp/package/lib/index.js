#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const video = require('./video');

const server = new McpServer({ name: 'ride-video', version: '0.6.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
// starts with a letter or a digit, so it can never be read as an option
const file = z.string().regex(/^[A-Za-z0-9][\w-]{0,80}\.(mp4|mov)$/);

server.tool(
  'cut_ride',
  'Cut a clip',
  { file, start: z.number().min(0), seconds: z.number().min(1).max(600) },
  async ({ file: f, start, seconds }) => text(await video.cut(f, start, seconds)),
);
server.tool('ride_length', 'Length of a video in seconds', { file }, async ({ file: f }) => text(await video.seconds(f)));

server.connect(new StdioServerTransport());
