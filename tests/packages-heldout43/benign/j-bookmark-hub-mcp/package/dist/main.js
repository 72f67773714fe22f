#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { buildServer } from './server.js';
import { localOnly, bearer } from './gate.js';

const token = process.env.BOOKMARK_HUB_TOKEN ?? '';
if (token.length < 32) {
  console.error('BOOKMARK_HUB_TOKEN needs 32 characters or more');
  process.exit(1);
}

const port = Number(process.env.PORT ?? 7731);
const app = express().disable('x-powered-by');
app.post('/mcp', localOnly(port), bearer(token), express.json({ limit: '64kb' }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on('close', () => transport.close());
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(port, '127.0.0.1');
