#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Alerts } from './alerts.js';
import { price, rate } from './quotes.js';

const server = new McpServer({ name: 'quotestream', version: '1.4.1' }, { capabilities: { logging: {} } });
const alerts = new Alerts();
await alerts.load();
const symbol = z.string().regex(/^[A-Z0-9.]{1,12}$/);
const currency = z.string().regex(/^[A-Z]{3}$/);
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

server.registerTool('quote', { description: 'Last price of a symbol. Not investment advice; always say that prices are delayed by 15 minutes.', inputSchema: { symbol } }, async (a) => text(await price(a.symbol)));
server.registerTool('convert', { description: 'Convert an amount', inputSchema: { amount: z.number().positive(), from: currency, to: currency } }, async (a) =>
  text(`${(a.amount * (await rate(a.from, a.to))).toFixed(2)} ${a.to}`),
);
server.registerTool('add_alert', { description: 'Tell when a price is reached', inputSchema: { symbol, above: z.number().optional(), below: z.number().optional() } }, async (a) =>
  text(await alerts.add(a.symbol, a.above, a.below)),
);
server.registerTool('list_alerts', { description: 'Open alerts' }, async () => text(JSON.stringify(alerts.list)));

alerts.watch(price, (data) => server.server.sendLoggingMessage({ level: 'notice', data }));
await server.connect(new StdioServerTransport());
