#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import la from './locale/la.mjs';
import en from './locale/en.mjs';
import { Writer } from './lib/text.mjs';

const locales = { la, en };
const lang = z.enum(['la', 'en']).default('en');
const server = new McpServer({ name: 'lorem-garden', version: '0.7.7' });

server.tool('paragraphs', 'Paragraphs of placeholder text', { lang, count: z.number().int().min(1).max(20) }, async ({ lang, count }) => ({
  content: [{ type: 'text', text: await new Writer(lang, locales[lang]).paragraphs(count) }],
}));
server.tool('headline', 'A headline', { lang }, async ({ lang }) => ({
  content: [{ type: 'text', text: new Writer(lang, locales[lang]).headline() }],
}));

await server.connect(new StdioServerTransport());
