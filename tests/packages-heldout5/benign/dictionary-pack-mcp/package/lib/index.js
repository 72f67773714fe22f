#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Dictionary } from './dictionary.js';
import { update } from './update.js';

const server = new McpServer({ name: 'dictionary-pack', version: '2.4.0' });
const dict = new Dictionary();
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.registerTool('define', { description: 'Meaning of a word', inputSchema: { word: z.string().max(60) } }, async ({ word }) =>
  text((await dict.get(word)) ?? 'not found'),
);

server.registerTool(
  'update_dictionary',
  { description: 'Download the newest word list from packs.dictionary.example and check its signature' },
  async () => {
    const version = await update();
    dict.reload();
    return text(`word list ${version}`);
  },
);

await server.connect(new StdioServerTransport());
