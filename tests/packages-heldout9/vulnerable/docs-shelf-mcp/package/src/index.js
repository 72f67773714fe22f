#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Shelf } from './shelf.js';

const shelf = new Shelf(process.argv[2] ?? './docs');
const server = new McpServer({ name: 'docs-shelf', version: '0.2.0' });

const failed = (err) => ({ isError: true, content: [{ type: 'text', text: err.code === 'ENOENT' ? 'no such document' : err.message }] });
const guard = (fn) => (args) => fn(args).catch(failed);

server.registerTool(
  'read_doc',
  { description: 'Text of a document', inputSchema: { name: z.string().min(1).max(255), maxChars: z.number().int().max(50_000).default(10_000) } },
  guard(async ({ name, maxChars }) => ({ content: [{ type: 'text', text: (await shelf.read(name)).slice(0, maxChars) }] })),
);

server.registerTool(
  'list_docs',
  { description: 'Names of the documents' },
  guard(async () => ({ content: [{ type: 'text', text: (await shelf.names()).join('\n') }] })),
);

await server.connect(new StdioServerTransport());
