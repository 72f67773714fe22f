#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { listing, unpack } from './archive.mjs';

const server = new McpServer({ name: 'recipe-import', version: '0.3.9' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'import_recipes',
  'Import a zip archive of recipes (base64)',
  { archive: z.string().max(8_000_000) },
  async ({ archive }) => {
    try {
      const done = await unpack(Buffer.from(archive, 'base64'));
      return text(`${done.length} recipes: ${done.join(', ')}`);
    } catch (e) {
      return { isError: true, ...text(e.message) };
    }
  },
);
server.tool('imported', 'Names of the imported recipes', async () => text((await listing()).join('\n')));

await server.connect(new StdioServerTransport());
