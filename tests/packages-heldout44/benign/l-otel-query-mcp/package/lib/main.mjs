#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { readKey } from './key.mjs';
import { makeApi } from './api.mjs';

const api = makeApi(await readKey());
const server = new McpServer({ name: 'otel-query', version: '2.0.1' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool(
  'slow_spans',
  'Slowest spans of a service in the last hour',
  { service: z.string().max(80), limit: z.number().int().min(1).max(100).default(20) },
  async ({ service, limit }) => json(await api.slow(service, limit)),
);
server.tool('services', 'Services that sent spans', async () => json(await api.services()));

await server.connect(new StdioServerTransport());
