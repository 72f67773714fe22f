#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { files } from './files.js';
import { probe, convert } from './ffmpeg.js';

const server = new McpServer({ name: 'media-convert', version: '1.5.0' });
const text = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v, null, 1) }] });
const name = z.string().min(1).max(200);

server.tool('probe', 'Streams and length of a media file', { file: z.string().regex(/^\w[\w .-]*$/) }, async ({ file }) => text(await probe(file)));

server.tool(
  'convert',
  'Convert a media file to another format',
  { file: z.string().regex(/^\w[\w .-]*$/), format: z.enum(['mp3', 'ogg', 'mp4', 'webm']) },
  async ({ file, format }) => text(await convert(file, format)),
);

server.tool('read_subtitles', 'Read a subtitle file of the media folder', { file: name }, async ({ file }) => text(await files.text(file)));

server.tool('save_subtitles', 'Write a subtitle file into the media folder', { file: name, body: z.string().max(500_000) }, async ({ file, body }) => {
  await files.put(file, body);
  return text('saved');
});

await server.connect(new StdioServerTransport());
