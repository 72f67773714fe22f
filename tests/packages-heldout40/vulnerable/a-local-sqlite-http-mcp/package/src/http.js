#!/usr/bin/env node
import { createServer } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { allow } from './origin.js';
import { build } from './server.js';

const port = Number(process.env.PORT ?? 3939);

const http = createServer(async (req, res) => {
  allow(req, res);
  if (req.method === 'OPTIONS') return res.writeHead(204).end();
  if (new URL(req.url, 'http://local').pathname !== '/mcp') return res.writeHead(404).end();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
  res.on('close', () => transport.close());
  await build().connect(transport);
  return transport.handleRequest(req, res);
});

http.listen(port, () => console.error(`listening on ${port}`));
