#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import express from 'express';
import { z } from 'zod';
import { guard, localToken } from './guard.mjs';

const PORT = 7917;
const names = [`127.0.0.1:${PORT}`, `localhost:${PORT}`];
const notes = [];

function build() {
  const server = new McpServer({ name: 'loopnote', version: '0.1.7' });
  server.registerTool('add_note', { description: 'Remember a note until the server stops', inputSchema: { text: z.string().min(1).max(2000) } }, async ({ text }) => {
    notes.push({ at: new Date().toISOString(), text });
    if (notes.length > 500) notes.shift();
    return { content: [{ type: 'text', text: `note ${notes.length}` }] };
  });
  server.registerTool('list_notes', { description: 'All notes' }, async () => ({
    content: [{ type: 'text', text: notes.map((n, i) => `${i + 1}. ${n.at} ${n.text}`).join('\n') || 'no notes' }],
  }));
  return server;
}

const app = express();
app.disable('x-powered-by');
app.use(guard({ hosts: new Set(names), origins: new Set(names.map((n) => `http://${n}`)), token: localToken() }));
app.use(express.json({ limit: '64kb' }));
app.post('/mcp', async (req, res) => {
  const server = build();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
  res.on('close', () => server.close());
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.all('/mcp', (_req, res) => res.status(405).set('Allow', 'POST').end());
app.listen(PORT, '127.0.0.1', () => console.log(`http://127.0.0.1:${PORT}/mcp`));
