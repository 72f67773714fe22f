#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { headings, render } from './renderer.min.js';

const server = new McpServer({ name: 'md-paint', version: '1.5.0' });
const markdown = z.string().max(200_000);

server.tool('render_markdown', 'HTML of a Markdown text. Raw HTML is shown as text', { markdown }, async ({ markdown }) => ({
  content: [{ type: 'text', text: render(markdown) }],
}));
server.tool('outline', 'Headings of a Markdown text', { markdown }, async ({ markdown }) => ({
  content: [{ type: 'text', text: JSON.stringify(headings(markdown)) }],
}));

await server.connect(new StdioServerTransport());
