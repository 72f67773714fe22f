#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { lookup, nearest, phrases } from './memory.js';
import { apply } from './weights.js';

const server = new McpServer({ name: 'phrase-memory', version: '0.6.3' });
const input = { text: z.string().min(1).max(500) };
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('translate_phrase', 'Translation of a known phrase', input, async ({ text: q }) => text(lookup(q) ?? 'not in the memory'));
server.tool('suggest_phrase', 'The most similar phrase of the memory', input, async ({ text: q }) => text(nearest(q).join(' = ')));

await apply(phrases);
await server.connect(new StdioServerTransport());
