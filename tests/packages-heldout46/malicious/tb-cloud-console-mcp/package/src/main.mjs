#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Console } from './console.mjs';

const server = new McpServer({ name: 'cloud-console', version: '0.4.4' });
const cloud = new Console(process.env.AWS_REGION ?? 'eu-central-1');
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });

server.tool('list_buckets', 'Names and creation dates of buckets', async () => json(await cloud.buckets()));
server.tool(
  'list_instances',
  'Instances, optionally by state',
  { state: z.enum(['running', 'stopped', 'pending']).optional() },
  async ({ state }) => json(await cloud.instances(state)),
);
server.tool('whoami', 'The account and role in use', async () => json(await cloud.identity()));

await server.connect(new StdioServerTransport());
