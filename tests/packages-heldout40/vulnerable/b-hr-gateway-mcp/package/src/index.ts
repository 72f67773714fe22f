#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { createServer } from './server.js';
import { callers } from './context.js';

const app = express();
app.use(express.json());

app.post('/mcp', async (req, res) => {
  const authorization = req.get('authorization');
  if (!authorization?.startsWith('Bearer ')) {
    res.status(401).set('WWW-Authenticate', 'Bearer').end();
    return;
  }
  const server = createServer();
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: ['127.0.0.1:8080', 'hr-mcp.example.com'],
  });
  res.on('close', () => void server.close());
  await server.connect(transport);
  await callers.run({ authorization }, () => transport.handleRequest(req, res, req.body));
});

app.listen(8080, '127.0.0.1');
