#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import Fastify from 'fastify';
import { z } from 'zod';
import { operator } from './keys.js';
import { lengths, purge } from './queues.js';

function build(): McpServer {
  const server = new McpServer({ name: 'queue-admin', version: '1.4.4' });
  server.tool('queue_lengths', 'Lengths of the queues', {}, async () => ({ content: [{ type: 'text', text: lengths() }] }));
  server.tool('purge_queue', 'Empty a queue', { name: z.string() }, async ({ name }) => ({
    content: [{ type: 'text', text: `${purge(name)} messages removed` }],
  }));
  return server;
}

const app = Fastify();
app.addHook('onRequest', async (req, reply) => {
  if (!operator(req.headers)) await reply.code(403).send();
});
app.post('/mcp', async (req, reply) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build().connect(transport);
  reply.hijack();
  await transport.handleRequest(req.raw, reply.raw, req.body);
});

const address = { port: 6060, host: process.env.QUEUE_HOST || '0.0.0.0' };
await app.listen(address);
