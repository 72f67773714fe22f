#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { build } from './server.js';
import { identify } from './identify.js';

const app = express();
const { HOST: address = '::', PORT: port = '8123' } = process.env;

app.post('/mcp', express.json({ limit: '200kb' }), identify, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build(req.user).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(Number(port), address);
