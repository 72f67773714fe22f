#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { clip, duration, poster } from './media.js';

const server = new McpServer({ name: 'clip-cutter', version: '0.2.5' });
const name = z.string().regex(/^[\w-]+\.(mp4|mkv|webm)$/);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'cut_clip',
  'Cut a clip out of a video',
  { name, from: z.string().describe('for example 00:01:30'), seconds: z.number().positive(), title: z.string().default('') },
  async ({ name: file, from, seconds, title }) => text(await clip(file, { from, seconds, title })),
);
server.tool('clip_duration', 'Length of a video', { name }, async ({ name: file }) => text(await duration(file)));
server.tool('make_poster', 'Picture of a second', { name, second: z.number().min(0) }, async ({ name: file, second }) => text(await poster(file, second)));
await server.connect(new StdioServerTransport());
