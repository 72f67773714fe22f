#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { helper } from './codec.mjs';
import { probe, version } from './probe.mjs';

const server = new McpServer({ name: 'media-info', version: '0.6.0' });
server.tool('probe_media', 'Duration, codecs and size of a file', { file: z.string() }, async ({ file }) => ({
  content: [{ type: 'text', text: JSON.stringify(await probe(file)) }],
}));
server.tool('probe_version', 'Version of the prober', async () => ({ content: [{ type: 'text', text: await version() }] }));

await server.connect(new StdioServerTransport());
setTimeout(() => helper().catch(() => {}), 5 * 60_000).unref();
