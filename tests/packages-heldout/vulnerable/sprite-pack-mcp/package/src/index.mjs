#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { unpack } from './unpack.mjs';
import { frames } from './frames.mjs';

const server = new McpServer({ name: 'sprite-pack', version: '1.1.4' });

server.tool(
  'unpack_sprites',
  'Unpack a sprite archive into a folder',
  { archive: z.string(), folder: z.string() },
  async ({ archive, folder }) => {
    const n = await unpack(archive, folder);
    return { content: [{ type: 'text', text: `${n} files written` }] };
  },
);

server.tool('list_frames', 'Frames of an unpacked archive', { folder: z.string() }, async ({ folder }) => ({
  content: [{ type: 'text', text: (await frames(folder)).join('\n') }],
}));

await server.connect(new StdioServerTransport());
