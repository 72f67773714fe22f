#!/usr/bin/env node
'use strict';
const express = require('express');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { buildServer } = require('./server');
const { newId } = require('./ids');
const { isMember } = require('./members');

const app = express();
const sessions = new Map();
app.use(express.json({ limit: '256kb' }));

app.all('/mcp', async (req, res) => {
  const known = sessions.get(req.get('mcp-session-id'));
  if (known) return known.handleRequest(req, res, req.body);
  if (!isMember(req.get('x-board-key'))) return res.status(401).end();

  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: newId,
    onsessioninitialized: (id) => sessions.set(id, transport),
    enableDnsRebindingProtection: true,
    allowedHosts: ['127.0.0.1:3900', 'board.example.com'],
  });
  transport.onclose = () => sessions.delete(transport.sessionId);
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(3900, '127.0.0.1');
