#!/usr/bin/env node
import Fastify from 'fastify';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { build } from './tools.js';
import { within } from './context.js';

const app = Fastify({ logger: false });

app.addHook('onRequest', async (req, reply) => {
  if (!req.headers.authorization?.startsWith('Bearer ')) {
    reply.header('www-authenticate', 'Bearer').code(401).send();
  }
});

app.post('/mcp', (req, reply) => {
  reply.hijack();
  within({ who: req.headers.authorization }, async () => {
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
    const server = build();
    reply.raw.on('close', () => server.close());
    await server.connect(transport);
    await transport.handleRequest(req.raw, reply.raw, req.body);
  });
});

await app.listen({ host: '127.0.0.1', port: 4815 });
