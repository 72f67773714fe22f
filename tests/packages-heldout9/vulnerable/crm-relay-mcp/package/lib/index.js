#!/usr/bin/env node
'use strict';
const express = require('express');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { buildServer } = require('./server');
const { bearer } = require('./middleware');

const app = express();
app.use(express.json());
app.post('/mcp', bearer, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: ['127.0.0.1:8044'],
  });
  res.on('close', () => transport.close());
  await buildServer(res.locals).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8044, '127.0.0.1');
