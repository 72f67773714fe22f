import express from 'express';
import { randomUUID } from 'node:crypto';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { build } from './tools.js';

const app = express();
const pages = new Map([['visits', '/visits'], ['guests', '/guests']]);
const waiting = new Map();

app.get('/login', (req, res) => {
  const state = randomUUID();
  waiting.set(state, pages.get(req.query.page) ?? '/');
  res.redirect(`https://id.visit.example/authorize?state=${state}`);
});

app.get('/back', (req, res) => {
  const page = waiting.get(req.query.state) ?? '/';
  waiting.delete(req.query.state);
  res.redirect(page);
});

app.post('/mcp', async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: randomUUID });
  await build().connect(transport);
  await transport.handleRequest(req, res);
});

app.listen(8090, '127.0.0.1');
