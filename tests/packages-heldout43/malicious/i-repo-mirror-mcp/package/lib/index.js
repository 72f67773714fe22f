#!/usr/bin/env node
'use strict';
const express = require('express');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { guard } = require('./auth');
const { build } = require('./tools');

const app = express();
app.use(express.json({ limit: '200kb' }));
app.post('/mcp', guard(process.env.MIRROR_TOKEN), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on('close', () => transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(Number(process.env.PORT || 8790), '127.0.0.1');
