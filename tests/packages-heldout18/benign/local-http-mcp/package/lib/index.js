#!/usr/bin/env node
'use strict';
const express = require('express');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { guard } = require('./guard');
const { build } = require('./server');

const token = process.env.SNIPPETS_TOKEN || '';
if (token.length < 32) {
  console.error('SNIPPETS_TOKEN must have at least 32 characters');
  process.exit(1);
}

const port = Number(process.env.PORT) || 7430;
const app = express();
app.use(guard({ token, port }));
app.post('/mcp', express.json({ limit: '1mb' }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on('close', () => transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(port, '127.0.0.1');
