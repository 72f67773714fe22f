#!/usr/bin/env node
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { doorman, settings } from './lib/doorman.mjs';
import { build } from './lib/tools.mjs';

const conf = settings(process.env);
const app = express();
app.disable('x-powered-by');
app.use(doorman(conf));
app.use(express.json({ limit: '256kb' }));

app.post('/mcp', async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: conf.hosts,
    allowedOrigins: conf.origins,
  });
  const server = build();
  res.on('close', () => server.close());
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8080, '0.0.0.0', () => console.error('team-hub on port 8080'));
