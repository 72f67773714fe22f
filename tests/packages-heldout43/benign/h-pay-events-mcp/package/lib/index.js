#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { listen } = require('./hook');
const { Ledger } = require('./ledger');

const secret = process.env.PAY_WEBHOOK_SECRET;
if (!secret || secret.length < 24) {
  console.error('PAY_WEBHOOK_SECRET is missing or too short');
  process.exit(2);
}

const ledger = new Ledger();
const server = new McpServer({ name: 'pay-events', version: '0.4.4' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('recent_payments', 'The latest payments', { n: z.number().int().min(1).max(50).default(10) }, async ({ n }) => json(ledger.latest(n)));
server.tool('payment_state', 'State of a payment', { id: z.string() }, async ({ id }) => json(ledger.state(id)));

listen({ secret, port: Number(process.env.PAY_PORT || 8431) }).on('payment', (p) => ledger.put(p));
server.connect(new StdioServerTransport());
