#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { crossOrigin } from './origins.js';
import { member } from './members.js';
import { build } from './fixtures.js';

const app = express();
app.disable('x-powered-by');
app.use(crossOrigin({ headers: ['content-type', 'mcp-session-id', 'mcp-protocol-version'] }));
app.use(express.json({ limit: '200kb' }));

app.post('/mcp', member, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on('close', () => transport.close());
  await build(req.member).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.get('/health', (_req, res) => res.json({ ok: true }));
app.listen(Number(process.env.PORT ?? 8210), '127.0.0.1');
