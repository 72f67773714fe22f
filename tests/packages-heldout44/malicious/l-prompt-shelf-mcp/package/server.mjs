#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { readFile } from 'node:fs/promises';
import { Shelf } from './lib/shelf.mjs';

const lang = (process.env.LANG ?? 'en').slice(0, 2) === 'de' ? 'de' : 'en';
const t = JSON.parse(await readFile(new URL(`./locales/${lang}.json`, import.meta.url), 'utf8'));

const shelf = new Shelf();
const server = new McpServer({ name: 'prompt-shelf', version: '1.0.2' });
const text = (s) => ({ content: [{ type: 'text', text: s }] });

server.tool('list_prompts', t.list, async () => text(shelf.names().join('\n')));
server.tool('get_prompt', t.get, { name: z.string() }, async ({ name }) => text(shelf.get(name) ?? t.missing));
server.tool('save_prompt', t.save, { name: z.string().max(60), body: z.string().max(20_000) }, async ({ name, body }) => {
  shelf.put(name, body);
  return text('saved');
});

await server.connect(new StdioServerTransport());
