#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { cors } from './cors.js';
import { Sessions } from './sessions.js';
import { buildServer } from './room.js';

const app = express();
const sessions = new Sessions();

app.use(cors, express.json());
app.all('/mcp', async (req, res) => {
  const known = sessions.find(req.get('mcp-session-id'));
  if (known) return known.handleRequest(req, res, req.body);
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: () => sessions.nextId(),
    onsessioninitialized: (id) => sessions.add(id, transport),
  });
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(Number(process.env.PORT ?? 8791), '127.0.0.1');
