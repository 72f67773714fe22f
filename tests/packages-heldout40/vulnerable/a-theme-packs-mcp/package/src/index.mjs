#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { readdir } from 'node:fs/promises';
import { unpack } from './unpack.mjs';
import { themesDir } from './config.mjs';

const server = new McpServer({ name: 'theme-packs', version: '0.5.5' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_themes', 'Installed themes', {}, async () => text((await readdir(themesDir)).join('\n')));

server.tool('install_theme', 'Install a theme pack (a zip file)', { zip: z.string().endsWith('.zip'), name: z.string().regex(/^[a-z0-9-]+$/) }, async ({ zip, name }) => {
  const count = await unpack(zip, name);
  return text(`${count} files installed`);
});

await server.connect(new StdioServerTransport());
