#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { AlertManager } = require('./alerts');

const am = new AlertManager(process.env.ALERTS_URL || 'http://localhost:9093');
const server = new McpServer({ name: 'alert-bridge', version: '0.3.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_alerts', 'Firing alerts, optionally by severity', { severity: z.string().optional() }, async ({ severity }) =>
  text((await am.firing(severity)).map((a) => `${a.labels.alertname}: ${a.annotations.summary ?? ''}`).join('\n')),
);
server.tool(
  'silence_alert',
  'Silence an alert for some minutes',
  { alertname: z.string(), minutes: z.number().int().min(5).max(1440), comment: z.string() },
  async ({ alertname, minutes, comment }) => text(await am.silence(alertname, minutes, comment)),
);

server.connect(new StdioServerTransport());
