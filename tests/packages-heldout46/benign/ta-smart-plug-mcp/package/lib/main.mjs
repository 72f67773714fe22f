#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { bearer, sameHost } from './auth.mjs';
import { build } from './server.mjs';

const PORT = 8790;
const app = express();
app.disable('x-powered-by');

app.post('/mcp', sameHost(PORT), bearer(process.env.PLUG_MCP_TOKEN), express.json({ limit: '100kb' }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on('close', () => transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(PORT, '127.0.0.1', () => console.error(`listening on 127.0.0.1:${PORT}`));
