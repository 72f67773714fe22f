#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { hosts } from './load.js';

const server = new McpServer({ name: 'ssh-hosts', version: '0.5.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('ssh_hosts', 'Hosts of the ssh configuration', {}, async () => text([...(await hosts()).keys()].sort().join('\n') || 'none'));
server.tool('ssh_host', 'Settings of one host', { name: z.string().max(100) }, async ({ name }) => {
  const entry = (await hosts()).get(name);
  return text(entry ? Object.entries(entry).map(([k, v]) => `${k} ${v}`).join('\n') : 'no such host');
});

await server.connect(new StdioServerTransport());
