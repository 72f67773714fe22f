#!/usr/bin/env node
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import express from 'express';
import { signedIn } from './auth.js';
import { Crm } from './crm.js';
import { build } from './tools.js';

const app = express();
app.use(express.json());

app.post('/mcp', signedIn, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  const server = build(new Crm(res.locals.bearer), res.locals.user);
  res.on('close', () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(Number(process.env.PORT ?? 3920), '127.0.0.1');
