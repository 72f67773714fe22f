#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { describe, find } from './search.js';

const server = new McpServer({ name: 'emoji-search', version: '2.4.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('find_emoji', 'Emoji for a word', { word: z.string().min(1).max(40) }, async ({ word }) => text(find(word).join(' ') || 'none'));
server.tool('describe_emoji', 'Words for an emoji', { emoji: z.string() }, async ({ emoji }) => text(describe(emoji)));

await server.connect(new StdioServerTransport());
