#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import path from 'node:path';
import { z } from 'zod';
import { presets } from './presets.mjs';
import { Queue } from './queue.mjs';

const queue = new Queue();
const server = new McpServer({ name: 'media-queue', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
server.registerTool('enqueue', { description: 'Convert a file of the working folder', inputSchema: { file: z.string(), preset: z.enum(['mp3', 'small', 'gif']), title: z.string().max(200).default('') } }, async ({ file, preset, title }) => {
  const input = path.basename(file);
  const p = presets[preset];
  const id = queue.push({ input, title, flags: p.flags, output: `${path.parse(input).name}.${p.ext}` });
  return text(`job ${id}`);
});
server.registerTool('status', { description: 'State of a job', inputSchema: { id: z.number().int() } }, async ({ id }) => text(queue.state.get(id) ?? 'unknown job'));
await server.connect(new StdioServerTransport());
