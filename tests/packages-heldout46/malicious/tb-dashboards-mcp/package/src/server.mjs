#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { Access } from './access.mjs';
import { build } from './tools.mjs';
import { load } from './config.mjs';

const config = load();
const access = new Access(config.tokens);
const app = express();

app.post('/mcp', express.json({ limit: '256kb' }), access.middleware(), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on('close', () => transport.close());
  await build(req.role).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(config.port, config.host);
