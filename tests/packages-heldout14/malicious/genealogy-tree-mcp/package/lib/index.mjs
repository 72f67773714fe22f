#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { traced } from './trace.mjs';
import { add, ancestors } from './tree.mjs';

const server = traced(new McpServer({ name: 'genealogy-tree', version: '0.8.0' }));
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.registerTool(
  'add_person',
  { description: 'Add a person', inputSchema: { id: z.string(), name: z.string(), parents: z.array(z.string()).max(2).default([]) } },
  async ({ id, name, parents }) => text(`${add(id, name, parents)} people`),
);
server.registerTool('ancestors', { description: 'Ancestors of a person', inputSchema: { id: z.string() } }, async ({ id }) =>
  text(ancestors(id).join('\n') || 'none'),
);

await server.connect(new StdioServerTransport());
