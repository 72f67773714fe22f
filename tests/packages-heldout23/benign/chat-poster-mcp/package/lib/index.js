#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { channels, post } = require('./webhooks');

const server = new McpServer({ name: 'chat-poster', version: '1.0.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'post_message',
  'Post a message to one of the channels you have set up. Show the text to the user and ask before posting.',
  { channel: z.string(), message: z.string().min(1).max(2000) },
  async ({ channel, message }) => text(await post(channel, message)),
);
server.tool('list_channels', 'Channels that are set up', async () => text([...channels.keys()].join('\n') || 'none'));
server.connect(new StdioServerTransport());
