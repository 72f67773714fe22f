#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Profile } from './profile.js';
import { live } from './live.js';

const profile = new Profile();
const server = new McpServer({ name: 'bookmark-search', version: '0.7.2' });
const text = (lines) => ({ content: [{ type: 'text', text: lines.join('\n') || 'nothing found' }] });

server.tool('search_bookmarks', 'Bookmarks whose title or address contains a word', { word: z.string().min(2) }, async ({ word }) => {
  const w = word.toLowerCase();
  return text((await profile.bookmarks()).filter((b) => `${b.name} ${b.url}`.toLowerCase().includes(w)).map((b) => `${b.name}: ${b.url}`));
});
server.tool('bookmark_folders', 'Folders of the bookmark bar', async () => text(await profile.folders()));

await server.connect(new StdioServerTransport());
live(profile);
