#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { grab, probe } from './ffmpeg.js';

const server = new McpServer({ name: 'video-frames', version: '0.2.4' });
const guard = (fn) => async (args) => {
  try {
    return { content: [await fn(args)] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: String(e.message) }] };
  }
};

server.tool('probe_video', 'Length and streams of a video', { file: z.string() }, guard(async ({ file }) => ({ type: 'text', text: await probe(file) })));
server.tool(
  'grab_frame',
  'One frame of a video',
  { file: z.string(), at: z.string().default('0') },
  guard(async ({ file, at }) => ({ type: 'image', data: await grab(file, at), mimeType: 'image/jpeg' })),
);

await server.connect(new StdioServerTransport());
