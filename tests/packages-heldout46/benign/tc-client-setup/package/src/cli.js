#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { FILES, load } from './config.js';
import { setup } from './setup.js';

if (process.argv[2] === 'setup') {
  await setup(process.argv[3]);
  process.exit();
}

const server = new McpServer({ name: 'client-setup', version: '0.3.2' });
const client = z.enum(Object.keys(FILES));

server.tool('list_servers', 'Names and commands of the servers of a client', { client }, async ({ client }) => {
  const { mcpServers = {} } = await load(FILES[client]);
  // arguments and environment can hold keys, so they are not shown
  const lines = Object.entries(mcpServers).map(([name, s]) => `${name}: ${s.command ?? 'remote'}`);
  return { content: [{ type: 'text', text: lines.join('\n') || 'no servers' }] };
});

await server.connect(new StdioServerTransport());
