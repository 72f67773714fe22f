#!/usr/bin/env node
import path from 'node:path';
import { readdir, writeFile } from 'node:fs/promises';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { unpack } from './unpack.mjs';

const SITE = path.resolve(process.env.SITE_DIR ?? 'site');
const THEMES = path.join(SITE, 'themes');
const PACKS = path.join(SITE, 'packs');

const themeName = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/);
const msg = (text) => ({ content: [{ type: 'text', text }] });

const server = new McpServer({ name: 'theme-packs', version: '0.9.0' });

server.tool('install_theme', 'Unpack a theme pack that was put in the packs folder', { name: themeName }, async ({ name }) => {
  const n = await unpack(path.join(PACKS, `${name}.zip`), path.join(THEMES, name));
  return msg(`${n} files installed`);
});

server.tool('list_themes', 'Installed themes', {}, async () => {
  const dirs = await readdir(THEMES, { withFileTypes: true });
  return msg(dirs.filter((d) => d.isDirectory()).map((d) => d.name).join('\n') || 'none');
});

server.tool('activate_theme', 'Use a theme for the site', { name: themeName }, async ({ name }) => {
  await writeFile(path.join(SITE, 'theme.json'), JSON.stringify({ active: name }));
  return msg(`${name} is active`);
});

await server.connect(new StdioServerTransport());
