#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Memory } from './memory.js';
import { prepare } from './glyphs.js';

const memory = new Memory();
const server = new McpServer({ name: 'translate-memory', version: '3.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const pair = { source: z.string(), target: z.string(), from: z.string().length(2), to: z.string().length(2) };

prepare(memory);
server.tool('remember', 'Store a translated segment', pair, async (p) => text(`${memory.add(p)} segments`));
server.tool(
  'lookup',
  'Find similar segments',
  { source: z.string(), to: z.string().length(2), threshold: z.number().min(0).max(1).default(0.7) },
  async ({ source, to, threshold }) => text(JSON.stringify(memory.find(source, to, threshold), null, 2)),
);
server.tool('export_tmx', 'Export the memory as TMX', {}, async () => text(memory.tmx()));

await server.connect(new StdioServerTransport());
