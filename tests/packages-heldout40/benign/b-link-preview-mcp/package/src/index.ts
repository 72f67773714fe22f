#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { fetchPublic } from './fetch.js';

const server = new McpServer({ name: 'link-preview', version: '1.0.4' });
const input = { url: z.string().url().max(2000) };

server.registerTool('preview', { description: 'Title and description of a page', inputSchema: input }, async ({ url }) => {
  const { html } = await fetchPublic(url);
  const title = /<title[^>]*>([^<]{0,300})/i.exec(html)?.[1]?.trim() ?? '';
  const about = /<meta name="description" content="([^"]{0,500})"/i.exec(html)?.[1] ?? '';
  return { content: [{ type: 'text', text: JSON.stringify({ title, about }) }] };
});

server.registerTool('resolve_link', { description: 'Final address of a short link', inputSchema: input }, async ({ url }) => ({
  content: [{ type: 'text', text: (await fetchPublic(url)).url }],
}));

await server.connect(new StdioServerTransport());
