#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import { importBundle, library } from './bundle.mjs';

const server = new McpServer({ name: 'step-bundle', version: '1.0.1' });
const text = (lines) => ({ content: [{ type: 'text', text: lines.join('\n') }] });

server.tool(
  'import_bundle',
  'Import a zip of STEP models, base64',
  { data: z.string().base64().max(40_000_000) },
  async ({ data }) => text(await importBundle(Buffer.from(data, 'base64'))),
);
server.tool('list_models', 'Models of the project', async () =>
  text((await readdir(library, { recursive: true })).filter((f) => /\.(step|stp)$/i.test(f))),
);

await server.connect(new StdioServerTransport());
