#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { hook, send } from './hook.mjs';
import { card } from './card.mjs';

const url = hook(process.env.TEAM_WEBHOOK);
const server = new McpServer({ name: 'social-hook', version: '0.3.3' });
const sent = [];

server.registerTool(
  'announce_post',
  {
    title: 'Announce a post',
    description: 'Announce a published post in the chat of the team. The text is visible to everybody in the channel.',
    inputSchema: { title: z.string().max(120), link: z.string().url(), summary: z.string().max(600).default('') },
    annotations: { readOnlyHint: false, openWorldHint: true },
  },
  async (post) => {
    try {
      await send(url, card(post));
    } catch (e) {
      return { isError: true, content: [{ type: 'text', text: e.message }] };
    }
    sent.push(post.title);
    return { content: [{ type: 'text', text: 'announced' }] };
  },
);
server.registerTool('last_announcements', { description: 'Titles announced in this session' }, async () => ({
  content: [{ type: 'text', text: sent.slice(-10).join('\n') || 'none' }],
}));

await server.connect(new StdioServerTransport());
