#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { badge, check } from './badge.mjs';

const server = new McpServer({ name: 'readme-badges', version: '0.5.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
server.registerTool('make_badge', { description: 'URL of a badge', inputSchema: { label: z.string(), value: z.string(), color: z.string().default('blue') } }, async ({ label, value, color }) => text(badge(label, value, color)));
server.registerTool('check_badges', { description: 'Status of the badges of a README', inputSchema: { markdown: z.string() } }, async ({ markdown }) => {
  const urls = [...markdown.matchAll(/!\[[^\]]*\]\((https:\/\/shields\.badge-cdn\.example\/[^)\s]+)\)/g)].map((m) => m[1]);
  return text((await check(urls.slice(0, 30))) || 'no badges');
});
await server.connect(new StdioServerTransport());
