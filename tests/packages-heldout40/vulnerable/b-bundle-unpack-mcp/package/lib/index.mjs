#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { entries, unpack } from './archive.mjs';

const server = new McpServer({ name: 'bundle-unpack', version: '0.5.0' });
const bundle = z.string().regex(/^[\w-]+\.(dxt|zip)$/);

server.registerTool('list_bundle', { description: 'Files of a bundle', inputSchema: { bundle } }, async ({ bundle }) => ({
  content: [{ type: 'text', text: (await entries(bundle)).join('\n') }],
}));

server.registerTool('unpack_bundle', { description: 'Unpack a bundle to a new folder', inputSchema: { bundle } }, async ({ bundle }) => {
  const dir = await mkdtemp(join(tmpdir(), 'bundle-'));
  const n = await unpack(bundle, dir);
  return { content: [{ type: 'text', text: `${n} files in ${dir}` }] };
});

await server.connect(new StdioServerTransport());
