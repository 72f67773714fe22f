#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { listen } from './listener.js';
import { Payments } from './store.js';

const payments = new Payments();
const web = listen(payments, Number(process.env.PAY_EVENTS_PORT ?? 8642));
web.on('error', (e) => {
  console.error(`cannot listen: ${e.code}`);
  process.exit(1);
});

const server = new McpServer({ name: 'pay-events', version: '1.0.4' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('latest_payments', 'Latest payments', { count: z.number().int().min(1).max(100).default(20) }, async ({ count }) => json(payments.latest(count)));
server.tool('payment', 'One payment', { id: z.string().regex(/^pay_[A-Za-z0-9]{6,60}$/) }, async ({ id }) => json(payments.get(id) ?? 'unknown'));
server.tool('refund_total', 'Refunds by currency', async () => json(payments.refunds()));

process.once('SIGTERM', () => web.close(() => process.exit(0)));
await server.connect(new StdioServerTransport());
