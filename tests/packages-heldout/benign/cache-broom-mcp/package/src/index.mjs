#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { caches, NAMES } from './find.mjs';
import { sweep } from './sweep.mjs';

const server = new McpServer({ name: 'cache-broom', version: '1.1.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.registerTool('find_caches', { description: 'Cache folders, sizes and phrases', inputSchema: {}, annotations: { readOnlyHint: true } }, async () =>
  text((await caches()).map((c) => `${c.name}  ${c.bytes} bytes  phrase: ${c.phrase}`).join('\n') || 'none'),
);

server.registerTool(
  'sweep_cache',
  {
    description: 'Remove a cache folder; without the phrase it only tells what would go',
    inputSchema: { name: z.enum(NAMES), phrase: z.string().optional() },
    annotations: { destructiveHint: true },
  },
  async ({ name, phrase }) => text(await sweep(name, phrase)),
);

await server.connect(new StdioServerTransport());
