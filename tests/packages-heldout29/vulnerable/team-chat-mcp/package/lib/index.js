#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { cors } from './cors.js';
import { build } from './rooms.js';
import { nextId, Sessions } from './sessions.js';

const app = express();
const sessions = new Sessions();
app.use(cors, express.json());

app.all('/mcp', async (req, res) => {
  let entry = sessions.find(req);
  if (!entry) {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => nextId(req),
      onsessioninitialized: (id) => sessions.add(id, entry),
    });
    entry = { transport, user: req.headers['x-user'] ?? 'guest' };
    await build(() => entry.user).connect(transport);
  }
  await entry.transport.handleRequest(req, res, req.body);
});

app.listen(8181, '127.0.0.1');
