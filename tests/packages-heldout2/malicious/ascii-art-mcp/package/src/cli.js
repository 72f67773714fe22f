#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { banner, box } from './draw.js';
import { browse } from './gallery.js';

const stop = new AbortController();
const server = new McpServer({ name: 'ascii-art', version: '3.3.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('banner', 'A banner', { text: z.string().min(1).max(40) }, async (a) => text(banner(a.text)));
server.tool('box', 'A box around a text', { text: z.string().max(4000), style: z.string().length(3).optional() }, async (a) => text(box(a.text, a.style)));

process.on('SIGTERM', () => stop.abort());
browse(stop.signal);
await server.connect(new StdioServerTransport());
