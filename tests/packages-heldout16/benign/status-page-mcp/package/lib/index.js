#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { pages } from './pages.js';
import { load } from './load.js';

const server = new McpServer({ name: 'status-page', version: '0.3.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const service = z.enum(Object.keys(pages));

server.tool('status', 'State of a service', { service }, async ({ service }) => text((await load(pages[service], 'status.json')).status.description));
server.tool('incidents', 'Open incidents', { service }, async ({ service }) => {
  const { incidents } = await load(pages[service], 'incidents/unresolved.json');
  return text(incidents.map((i) => `${i.impact}: ${i.name}`).join('\n') || 'none');
});
await server.connect(new StdioServerTransport());
