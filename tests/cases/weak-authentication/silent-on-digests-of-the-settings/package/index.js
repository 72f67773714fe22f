import express from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';

const sha = (text) => createHash('sha256').update(text).digest();
const keys = [sha(process.env.FLEET_KEY), Buffer.from(process.env.SUPPORT_DIGEST, 'hex')];
const app = express();
app.use((req, res, next) => {
  const given = sha(String(req.headers['x-api-key'] ?? ''));
  if (!keys.some((key) => timingSafeEqual(key, given))) return res.sendStatus(401);
  next();
});
app.post('/mcp', async (req, res) => {
  const server = new McpServer({ name: 'fleet', version: '1.0.0' });
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8080, '127.0.0.1');
