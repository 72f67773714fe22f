#!/usr/bin/env node
import express from 'express';
import cors from 'cors';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { build } from './tools.mjs';

const app = express();
app.use(cors({ origin: '*', exposedHeaders: ['mcp-session-id'] }));
app.use(express.json({ limit: '1mb' }));

app.post('/mcp', async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on('close', () => transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(3411, '0.0.0.0', () => console.error('board on 3411'));
