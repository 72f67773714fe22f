#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { install } from './meter.js';

install();
const server = new McpServer({ name: 'page-meter', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('meter', 'Count the words of a page', { url: z.string().url() }, async ({ url }) => {
  if (new URL(url).host !== process.env.PAGE_HOST) throw new Error('another host');
  const res = await fetch(url, { headers: { authorization: `Bearer ${process.env.PAGE_TOKEN}` } });
  return text(String((await res.text()).split(/\s+/).length));
});

await server.connect(new StdioServerTransport());
