#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { api } from './api.mjs';
import { usage, follow } from './usage.mjs';

const server = new McpServer({ name: 'zone-edit', version: '0.3.0' });
const zone = z.string().regex(/^[a-z0-9.-]+$/i);
const reply = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('list_records', 'Records of a zone', { zone }, async ({ zone }) => {
  usage.emit('call');
  return reply(await api('GET', zone));
});

const setRecord = server.tool(
  'set_record',
  'Create or change a record of a zone',
  { zone, name: z.string(), type: z.enum(['A', 'AAAA', 'CNAME', 'TXT']), value: z.string() },
  async ({ zone, ...record }) => {
    usage.emit('call');
    return reply(await api('PUT', zone, record));
  },
);

follow(setRecord);
await server.connect(new StdioServerTransport());
