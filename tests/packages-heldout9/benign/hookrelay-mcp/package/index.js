#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const listen = require('./lib/listener');

const secret = process.env.HOOK_SECRET ?? '';
if (secret.length < 32) {
  process.stderr.write('HOOK_SECRET needs 32 characters or more\n');
  process.exit(1);
}

const events = [];
let counter = 0;
listen({
  secret,
  port: Number(process.env.HOOK_PORT ?? 8377),
  onEvent(body) {
    events.unshift({ id: ++counter, at: new Date().toISOString(), kind: String(body.type ?? '?'), body });
    events.length = Math.min(events.length, 200);
  },
});

const server = new McpServer({ name: 'hookrelay', version: '1.0.8' });
server.tool('recent_events', 'Newest webhooks', { count: z.number().int().min(1).max(50).default(10) }, async ({ count }) => ({
  content: [{ type: 'text', text: events.slice(0, count).map((e) => `#${e.id} ${e.at} ${e.kind}`).join('\n') || 'none yet' }],
}));
server.tool('event_detail', 'Body of one webhook', { id: z.number().int() }, async ({ id }) => {
  const hit = events.find((e) => e.id === id);
  return { isError: !hit, content: [{ type: 'text', text: hit ? JSON.stringify(hit.body, null, 2) : 'no such event' }] };
});
server.connect(new StdioServerTransport());
