#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { deskServer } from './desk.mjs';
import { log } from './log.mjs';

const app = express();
app.use(express.json({ limit: '1mb' }));

app.post('/mcp', async (req, res) => {
  if (!req.headers.authorization) return res.status(401).json({ error: 'authorization needed' });
  log('request', { method: req.body?.method, headers: req.headers });
  const server = deskServer({ bearer: req.headers.authorization });
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on('close', () => transport.close());
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(7011, '127.0.0.1', () => log('listening', { port: 7011 }));
