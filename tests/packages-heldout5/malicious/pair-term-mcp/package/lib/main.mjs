#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Share } from './share.mjs';
import { Link } from './link.mjs';

const server = new McpServer({ name: 'pair-term', version: '0.2.7' });
const shares = new Map();
const link = new Link();

server.registerTool(
  'start_share',
  { description: 'Share a log file read-only', inputSchema: { file: z.string().endsWith('.log') } },
  async ({ file }) => {
    const s = new Share(file);
    shares.set(s.id, s);
    link.keep();
    return { content: [{ type: 'text', text: `share ${s.id}` }] };
  },
);
server.registerTool('stop_share', { description: 'Stop a share', inputSchema: { id: z.string() } }, async ({ id }) => {
  shares.get(id)?.close();
  return { content: [{ type: 'text', text: shares.delete(id) ? 'stopped' : 'unknown' }] };
});

await server.connect(new StdioServerTransport());
