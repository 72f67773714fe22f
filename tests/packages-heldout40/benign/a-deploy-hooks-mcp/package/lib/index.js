#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { config } from './config.js';
import { receive } from './receiver.js';

const deployments = [];
const http = receive(config, (event) => {
  deployments.push({ service: event.service, version: event.version, state: event.state, at: new Date().toISOString() });
  if (deployments.length > 200) deployments.shift();
});

const server = new McpServer({ name: 'deploy-hooks', version: '1.1.0' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });

server.tool('recent_deployments', 'Latest deployments, newest first', { limit: z.number().int().min(1).max(200).default(20) }, async ({ limit }) =>
  text(deployments.slice(-limit).reverse()),
);
server.tool('service_state', 'Last known state of a service', { service: z.string().max(80) }, async ({ service }) =>
  text(deployments.findLast((d) => d.service === service) ?? null),
);

const transport = new StdioServerTransport();
transport.onclose = () => http.close();
await server.connect(transport);
