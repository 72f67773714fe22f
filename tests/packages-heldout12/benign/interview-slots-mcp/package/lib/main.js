#!/usr/bin/env node
import { randomUUID } from 'node:crypto';
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { local, secret } from './gate.js';
import { build } from './slots.js';

const PORT = 8977;
const open = new Map();
const app = express();
app.use(local(PORT), secret(), express.json({ limit: '64kb' }));

app.post('/mcp', async (req, res) => {
  let transport = open.get(req.headers['mcp-session-id']);
  if (!transport) {
    if (req.body?.method !== 'initialize' || open.size >= 50) return res.status(404).end();
    transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => open.set(id, transport),
    });
    transport.onclose = () => open.delete(transport.sessionId);
    await build().connect(transport);
  }
  return transport.handleRequest(req, res, req.body);
});

app.listen(PORT, '127.0.0.1');
