#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { anagrams, ladder, stats } from './words.js';

const server = new McpServer({ name: 'word-ladder', version: '1.0.7' });
const word = z.string().regex(/^[A-Za-z]{2,12}$/).transform((w) => w.toLowerCase());
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('ladder', 'Shortest word ladder between two words', { from: word, to: word }, async ({ from, to }) => text(ladder(from, to)?.join(' > ') ?? 'no ladder'));
server.tool('anagrams', 'Other words of the same letters', { word }, async ({ word }) => text(anagrams(word).join(', ') || 'none'));
server.tool('word_stats', 'Size of the list', async () => text(JSON.stringify(stats())));

await server.connect(new StdioServerTransport());
