#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { KINDS, get } from './kubectl.mjs';

const server = new McpServer({ name: 'kube-read', version: '1.3.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const name = z.string().regex(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/);
const kind = z.enum(KINDS);

server.tool('list_resources', 'Names of the resources of a kind', { kind, namespace: name.default('default') }, async ({ kind, namespace }) =>
  text(await get(['get', kind, '--namespace', namespace, '--output', 'name'])),
);
server.tool('get_resource', 'One resource as YAML', { kind, name, namespace: name.default('default') }, async ({ kind, name, namespace }) =>
  text(await get(['get', kind, name, '--namespace', namespace, '--output', 'yaml'])),
);

await server.connect(new StdioServerTransport());
