#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import { ROOT, themeFolder } from './paths.js';
import { unpack } from './unpack.js';

const server = new McpServer({ name: 'theme-unpack', version: '1.1.0' });

server.tool('install_theme', 'Unpack a theme archive', { archive: z.string(), name: z.string().regex(/^[a-z0-9-]{2,40}$/) }, async ({ archive, name }) => {
  try {
    const count = await unpack(archive, await themeFolder(name));
    return { content: [{ type: 'text', text: `${count} files` }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
});

server.tool('list_themes', 'Installed themes', async () => ({
  content: [{ type: 'text', text: (await readdir(ROOT).catch(() => [])).join('\n') }],
}));

await server.connect(new StdioServerTransport());
