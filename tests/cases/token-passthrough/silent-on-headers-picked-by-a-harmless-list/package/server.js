import express from 'express';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { z } from 'zod';

const SAFE = ['accept-language', 'x-request-id'];
const app = express();
app.use(express.json());

function build(req) {
  const server = new McpServer({ name: 'ferry', version: '1.0.0' });
  const carried = {};
  for (const name of SAFE) if (req.headers[name]) carried[name] = req.headers[name];
  server.tool('sailings', 'Sailings of a day', { day: z.string().date() }, async ({ day }) => {
    const r = await fetch(`https://api.ferry.example/v2/sailings?day=${day}`, { headers: carried });
    return { content: [{ type: 'text', text: await r.text() }] };
  });
  return server;
}

app.post('/mcp', async (req, res) => {
  const t = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build(req).connect(t);
  await t.handleRequest(req, res, req.body);
});
app.listen(8090, '127.0.0.1');
