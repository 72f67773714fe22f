#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const catalog = JSON.parse(readFileSync(new URL('../catalog.json', import.meta.url), 'utf8'));
const server = new McpServer({ name: 'phrase-catalog', version: '0.1.9' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('get_phrase', 'A phrase in a language', { language: z.string().length(2), key: z.string() }, async ({ language, key }) =>
  text(Object.hasOwn(catalog, language) && Object.hasOwn(catalog[language], key) ? catalog[language][key] : 'unknown'),
);
server.tool('list_languages', 'Languages of the catalogue', async () => text(Object.keys(catalog).join('\n')));
await server.connect(new StdioServerTransport());
