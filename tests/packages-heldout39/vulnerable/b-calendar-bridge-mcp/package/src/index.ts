#!/usr/bin/env node
import Fastify from 'fastify';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { bearer, subject } from './auth.js';
import { build } from './tools.js';

const app = Fastify({ logger: false });

app.post('/mcp', async (req, reply) => {
  const token = bearer(req);
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: ['127.0.0.1:8090', 'localhost:8090'],
  });
  await build(token, subject(token)).connect(transport);
  reply.hijack();
  await transport.handleRequest(req.raw, reply.raw, req.body);
});

await app.listen({ host: '127.0.0.1', port: 8090 });
