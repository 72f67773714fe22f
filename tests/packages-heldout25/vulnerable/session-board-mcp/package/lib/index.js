#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { isInitializeRequest } from '@modelcontextprotocol/sdk/types.js';
import { build } from './server.js';
import { Sessions } from './sessions.js';
import { cors } from './cors.js';

const sessions = new Sessions();
const app = express();
app.use(cors);
app.use(express.json({ limit: '200kb' }));

async function open() {
  const owner = {};
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: () => sessions.next(),
    onsessioninitialized: (id) => {
      owner.name = id;
      sessions.add(id, transport);
    },
  });
  transport.onclose = () => sessions.drop(transport.sessionId);
  await build(owner).connect(transport);
  return transport;
}

app.all('/mcp', async (req, res) => {
  const id = req.get('mcp-session-id');
  let transport = id && sessions.get(id);
  if (!transport) {
    if (req.method !== 'POST' || !isInitializeRequest(req.body)) return void res.status(404).json({ error: 'unknown session' });
    transport = await open();
  }
  await transport.handleRequest(req, res, req.body);
});

app.get('/health', (_req, res) => void res.json({ ok: true, sessions: sessions.size }));
app.listen(Number(process.env.PORT ?? 8090), '0.0.0.0');
