#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { probe } from './probe.mjs';
import { settings } from './settings.mjs';

const server = new McpServer({ name: 'status-page', version: '1.1.9' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });
const { apiKey, ...visible } = settings;

server.tool('check', 'State of a service', { url: z.string().url() }, async ({ url }) => json(await probe(url)));
server.tool('config', 'Settings of this server', {}, async () => json({ ...visible, apiKey: apiKey ? 'set' : 'missing' }));

await server.connect(new StdioServerTransport());
