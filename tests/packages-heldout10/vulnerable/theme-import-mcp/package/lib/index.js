#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { readdir } from 'node:fs/promises';
import { unpack, THEMES } from './unpack.js';

const server = new McpServer({ name: 'theme-import', version: '0.8.0' });

server.registerTool(
  'import_theme',
  { description: 'Import a theme archive', inputSchema: { name: z.string().regex(/^[a-z0-9-]+$/), archive: z.string().base64().max(5_000_000) } },
  async ({ name, archive }) => ({
    content: [{ type: 'text', text: `${await unpack(name, Buffer.from(archive, 'base64'))} files` }],
  }),
);
server.registerTool('list_themes', { description: 'Imported themes' }, async () => ({
  content: [{ type: 'text', text: (await readdir(THEMES)).join('\n') }],
}));

await server.connect(new StdioServerTransport());
