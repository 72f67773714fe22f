#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Logs } from './logs.mjs';

const logs = await Logs.open(process.env.MONGO_URL ?? 'mongodb://127.0.0.1:27017', process.env.TENANT ?? 'default');
const server = new McpServer({ name: 'log-search', version: '0.3.1' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('search_logs', 'Log entries of this tenant', { service: z.string(), filter: z.string().default('{}').describe('JSON with field values') }, async ({ service, filter }) =>
  json(await logs.search(service, JSON.parse(filter))),
);
server.tool('slow_requests', 'Requests slower than a time, e.g. 1500', { ms: z.string().max(40) }, async ({ ms }) => json(await logs.slower(ms)));

await server.connect(new StdioServerTransport());
