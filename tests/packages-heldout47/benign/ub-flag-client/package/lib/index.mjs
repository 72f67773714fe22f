#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Flags } from './flags.mjs';

const flags = new Flags();
const server = new McpServer({ name: 'flag-client', version: '2.0.1' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('flag_value', 'Value of a flag for a user', { key: z.string(), user: z.string() }, async ({ key, user }) => text(flags.value(key, user)));
server.tool('refresh_flags', 'Load the flags again', async () => text({ flags: await flags.refresh() }));

await flags.refresh().catch((e) => console.error(`flags: ${e.message}`));
setInterval(() => flags.refresh().catch(() => {}), 300_000).unref();
await server.connect(new StdioServerTransport());
