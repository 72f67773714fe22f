#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { who } from './who.mjs';
import { build } from './server.mjs';

const app = express();
app.use(express.json({ limit: '200kb' }));
app.post('/mcp', who, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: ['expenses.example.com', '127.0.0.1:8450'],
  });
  await build(req.user).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8450, '127.0.0.1');
