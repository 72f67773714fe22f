#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Media } = require('./media');

const media = new Media(process.env.MEDIA_DIR || process.cwd());
const server = new McpServer({ name: 'ffmpeg-clip', version: '0.3.6' });
const file = z.string().max(200);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('cut_clip', 'Cut a part of a media file', { file, from: z.string(), to: z.string(), out: file }, async (a) => text(await media.cut(a)));
server.tool('media_length', 'Length in seconds', { file }, async ({ file }) => text(await media.length(file)));
server.connect(new StdioServerTransport());
