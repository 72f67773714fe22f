#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { ChatClient } = require('./client');
const { page, plain } = require('./format');

const server = new McpServer({ name: 'chat-relay', version: '0.7.0' });
const chat = new ChatClient(process.env.CHAT_URL || 'https://chat.example.com/api', process.env.CHAT_TOKEN || '');
const channel = z.string().regex(/^[\w-]{1,80}$/);

server.tool('send_message', 'Post a message to a channel', { channel, text: z.string().min(1).max(4000) }, async ({ channel, text }) => {
  const { id } = await chat.post(`/channels/${channel}/messages`, { text });
  return plain(`sent ${id}`);
});

server.tool('read_channel', 'Latest messages of a channel', { channel, limit: z.number().int().min(1).max(200).default(50) }, async ({ channel, limit }) => {
  const { messages } = await chat.get(`/channels/${channel}/messages?limit=${limit}`);
  return page(messages);
});

server.tool('list_channels', 'Channels you are a member of', async () => {
  const { channels } = await chat.get('/channels');
  return plain(channels.map((c) => `#${c.name} (${c.members})`).join('\n'));
});

server.connect(new StdioServerTransport());
