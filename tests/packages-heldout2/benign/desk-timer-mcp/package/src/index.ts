#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import express from 'express';
import { z } from 'zod';
import { guard } from './guard.js';
import * as timers from './timers.js';

const port = 7313;

function build(): McpServer {
  const server = new McpServer({ name: 'desk-timer', version: '1.3.0' });
  server.tool('set_timer', 'Set a timer', { label: z.string().max(60), minutes: z.number().positive().max(1440) }, async (a) => {
    timers.set(a.label, a.minutes);
    return { content: [{ type: 'text', text: 'set' }] };
  });
  server.tool('timers', 'All timers', {}, async () => ({ content: [{ type: 'text', text: timers.list().join('\n') || 'none' }] }));
  return server;
}

const app = express();
app.use(guard(process.env.DESK_TIMER_KEY ?? '', port), express.json({ limit: '100kb' }));
app.post('/mcp', async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  const server = build();
  res.on('close', () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(port, '127.0.0.1');
