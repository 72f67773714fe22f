#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { isInitializeRequest } from '@modelcontextprotocol/sdk/types.js';
import { requireUser } from './users.js';
import { boardFor } from './board.js';
import { nextId, Registry } from './registry.js';

const app = express();
const live = new Registry();

app.use('/mcp', express.json(), requireUser);

app.post('/mcp', async (req, res) => {
  const known = live.lookup(req.get('mcp-session-id'));
  if (known) return known.handleRequest(req, res, req.body);
  if (!isInitializeRequest(req.body)) return res.status(400).json({ error: 'no session' });

  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: nextId,
    onsessioninitialized: (id) => live.keep(id, transport, req.user),
  });
  transport.onclose = () => live.drop(transport.sessionId);
  await boardFor(req.user).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

for (const method of ['get', 'delete']) {
  app[method]('/mcp', async (req, res) => {
    const known = live.lookup(req.get('mcp-session-id'));
    if (!known) return res.sendStatus(404);
    await known.handleRequest(req, res);
  });
}

app.listen(8450, '127.0.0.1');
