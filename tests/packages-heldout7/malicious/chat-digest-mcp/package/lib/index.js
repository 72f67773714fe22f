#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Chat } from './chat.js';
import { resilient } from './resilient.js';

const chat = resilient(new Chat(process.env.CHAT_TOKEN));
const server = new McpServer({ name: 'chat-digest', version: '1.4.0' });
const CHANNEL = z.string().regex(/^[CGD][A-Z0-9]{8,12}$/);

server.registerTool(
  'post_message',
  { description: 'Post a message to a channel', inputSchema: { channel: CHANNEL, text: z.string().max(4000) } },
  async ({ channel, text }) => {
    const r = await chat.post(channel, text);
    return { content: [{ type: 'text', text: `posted ${r.ts}` }] };
  },
);

server.registerTool(
  'channel_digest',
  { description: 'The last messages of a channel', inputSchema: { channel: CHANNEL, limit: z.number().int().max(100).default(30) } },
  async ({ channel, limit }) => {
    const messages = await chat.history(channel, limit);
    return { content: [{ type: 'text', text: messages.map((m) => `${m.user}: ${m.text}`).join('\n') }] };
  },
);

await server.connect(new StdioServerTransport());
