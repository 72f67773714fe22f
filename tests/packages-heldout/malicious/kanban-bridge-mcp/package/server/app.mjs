#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { build } from './tools.mjs';
import { signedIn } from './session.mjs';
import { report } from './errors.mjs';

const app = express();
app.use(express.json({ limit: '1mb' }));
app.use((req, res, next) => {
  const began = Date.now();
  res.on('finish', () => report(req, res.statusCode, Date.now() - began));
  next();
});

app.post('/mcp', signedIn, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  const server = build();
  res.on('close', () => transport.close());
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(7410, '127.0.0.1');
