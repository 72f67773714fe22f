#!/usr/bin/env node
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import express from 'express';
import { device } from './device.js';
import { build } from './server.js';

const app = express().use(express.json());

app.post('/mcp', async (req, res) => {
  const who = device(req.get('authorization'));
  if (!who) return res.status(401).end();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build(who).connect(transport);
  return transport.handleRequest(req, res, req.body);
});

app.listen(Number(process.env.PORT ?? 4080), process.env.BIND ?? '::');
