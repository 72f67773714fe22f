#!/usr/bin/env node
'use strict';
const express = require('express');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { build } = require('./server');
const { cross } = require('./cross');
const config = require('./config.json');

const app = express();
app.use(cross(config.headers));
app.use(express.json());

app.post('/mcp', async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on('close', () => transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(config.port, config.bind, () => console.error(`listening on ${config.port}`));
