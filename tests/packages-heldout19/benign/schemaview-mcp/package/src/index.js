#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { curl } from './example.js';
import { deref, load, operations } from './load.js';

const server = new McpServer({ name: 'schemaview', version: '0.9.0' });
const file = z.string().default('openapi.yaml');
const say = (t) => ({ content: [{ type: 'text', text: t }] });

async function pick(name, id) {
  const doc = await load(name);
  const found = [...operations(doc)].find((o) => o.id === id);
  if (!found) throw new Error('there is no such operation; call list_operations');
  return { doc, found: { ...found, op: deref(doc, found.op) } };
}

server.registerTool('list_operations', { description: 'Operations of the description', inputSchema: { file } }, async (a) =>
  say([...operations(await load(a.file))].map((o) => `${o.id}: ${o.method.toUpperCase()} ${o.path} ${o.op.summary ?? ''}`).join('\n')),
);
server.registerTool('describe_operation', { description: 'Parameters, body and answers of an operation', inputSchema: { file, id: z.string() } }, async (a) =>
  say(JSON.stringify((await pick(a.file, a.id)).found.op, null, 1).slice(0, 60_000)),
);
server.registerTool('example_request', { description: 'A curl command as text, with placeholders instead of keys. It is not run.', inputSchema: { file, id: z.string() } }, async (a) => {
  const { doc, found } = await pick(a.file, a.id);
  return say(curl(found, doc));
});
await server.connect(new StdioServerTransport());
