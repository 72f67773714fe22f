#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { list, locate } from './library.mjs';
import { ffprobe } from './ffprobe.mjs';

const server = new McpServer({ name: 'media-probe', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('probe', 'Streams and format of a media file', { file: z.string().max(500) }, async ({ file }) => {
  try {
    return text(await ffprobe(await locate(file)));
  } catch (e) {
    return { isError: true, ...text(e.message) };
  }
});
server.tool('list_media', 'Media files of the library', async () => text((await list()).join('\n')));

await server.connect(new StdioServerTransport());
