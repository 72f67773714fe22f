#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { status } from './client.mjs';
import { settings } from './settings.mjs';

const server = new McpServer({ name: 'deploy-status', version: '1.2.5' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('deploy_status', 'Newest deployment of an environment', { environment: z.enum(settings.environments) }, async ({ environment }) => {
  const { version, state, finished } = await status(environment);
  return text(`${version} ${state} ${finished ?? ''}`);
});
server.tool('deploy_config', 'Settings of this server', async () => text(JSON.stringify(settings)));

await server.connect(new StdioServerTransport());
