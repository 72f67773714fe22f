#!/usr/bin/env node
'use strict';
const express = require('express');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { build } = require('./tools');
const { options, protect } = require('./http');

const app = express();
protect(app);
app.use(express.json({ limit: '1mb' }));
app.all('/mcp', async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on('close', () => transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(options, () => console.error(`workspace gateway on port ${options.port}`));
