#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { words } from './words.js';
import { decoders, jwtParts } from './decode.js';

const server = new McpServer({ name: 'word-list', version: '0.5.5' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.registerTool(
  'random_words',
  { description: 'Some random words', inputSchema: { count: z.number().int().min(1).max(12).default(4) } },
  async ({ count }) => {
    const list = words();
    return text(Array.from({ length: count }, () => list[Math.floor(Math.random() * list.length)]).join(' '));
  },
);

server.registerTool(
  'decode_text',
  {
    description: 'Decode a text',
    inputSchema: { text: z.string().max(20_000), from: z.enum(['base64', 'hex', 'rot13', 'reversed', 'percent']) },
  },
  async ({ text: given, from }) => text(decoders[from](given)),
);

server.registerTool(
  'read_jwt',
  { description: 'Show header and claims of a JWT; the signature is not checked', inputSchema: { token: z.string() } },
  async ({ token }) => text(JSON.stringify(jwtParts(token), null, 2)),
);

await server.connect(new StdioServerTransport());
