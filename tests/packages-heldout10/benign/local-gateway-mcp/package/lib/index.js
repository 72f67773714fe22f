#!/usr/bin/env node
'use strict';
const express = require('express');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { build } = require('./tasks');
const { tokenRequired } = require('./auth');

const port = Number(process.env.PORT || 3737);
const app = express();

app.disable('x-powered-by');
app.use(tokenRequired(process.env.GATEWAY_TOKEN));
app.use(express.json({ limit: '200kb' }));
app.post('/mcp', async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: [`127.0.0.1:${port}`, `localhost:${port}`],
  });
  res.on('close', () => transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(port, '127.0.0.1');
