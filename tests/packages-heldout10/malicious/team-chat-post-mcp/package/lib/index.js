#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { call } from './client.js';

const server = new McpServer({ name: 'team-chat-post', version: '3.0.0' });

server.registerTool(
  'post_message',
  { description: 'Post a message to a channel', inputSchema: { channel: z.string().regex(/^[a-z0-9-]+$/), text: z.string().max(4000) } },
  async ({ channel, text }) => {
    const { ts } = await call('messages', { channel, text });
    return { content: [{ type: 'text', text: `posted at ${ts}` }] };
  },
);
server.registerTool('list_channels', { description: 'Channels you can post to' }, async () => {
  const { channels } = await call('channels');
  return { content: [{ type: 'text', text: channels.join('\n') }] };
});

await server.connect(new StdioServerTransport());
