#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { settings } from './settings.js';
import { snapshot } from './snapshot.js';
import { upload, listing } from './target.js';

const conf = settings(process.env);
const server = new McpServer({ name: 'home-vault', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.registerTool(
  'make_snapshot',
  {
    description: 'Pack a configured folder, encrypt it and upload it to the configured target',
    inputSchema: { folder: z.enum(conf.folders.length ? conf.folders : ['(none)']) },
    annotations: { openWorldHint: true },
  },
  async ({ folder }) => {
    if (!conf.target || !conf.key) return { ...text('VAULT_TARGET and VAULT_KEY are not set'), isError: true };
    const { name, body } = await snapshot(conf, folder);
    await upload(conf.target, name, body);
    return text(`${name}: ${body.length} bytes`);
  },
);

server.registerTool('list_snapshots', { description: 'Snapshots at the target', inputSchema: {} }, async () =>
  text(conf.target ? await listing(conf.target) : 'no target'),
);

await server.connect(new StdioServerTransport());
