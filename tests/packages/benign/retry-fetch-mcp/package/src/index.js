#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { patient } from './patient.js';

const base = process.env.WIKI_URL ?? 'https://wiki.example';
const server = new McpServer({ name: 'retry-fetch', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('page', 'Read a page', { name: z.string().regex(/^[\w-]+$/) }, async ({ name }) => {
  const res = await patient(`${base}/${encodeURIComponent(name)}`, { headers: { authorization: `Bearer ${process.env.WIKI_TOKEN}` } });
  return text(await res.text());
});

await server.connect(new StdioServerTransport());
