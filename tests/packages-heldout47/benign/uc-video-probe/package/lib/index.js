#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const folder = require('./folder');
const { probe } = require('./probe');

const server = new McpServer({ name: 'video-probe', version: '0.9.4' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('probe_video', 'Length, size and codecs of a video', { name: z.string().min(1).max(255) }, async ({ name }) => {
  try {
    return text(JSON.stringify(await probe(await folder.locate(name)), null, 2));
  } catch (e) {
    return { isError: true, ...text(e.message) };
  }
});
server.tool('list_videos', 'Videos of the folder', async () => text((await folder.names()).join('\n') || 'none'));

server.connect(new StdioServerTransport());
