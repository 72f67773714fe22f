#!/usr/bin/env node
import cors from 'cors';
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { session } from './session.js';
import { buildServer } from './server.js';

const app = express();
app.use(cors({ origin: (o, done) => done(null, o ?? false), credentials: true }));
app.use(express.json());

app.post('/mcp', session, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on('close', () => transport.close());
  await buildServer(req.user).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8077, '127.0.0.1');
