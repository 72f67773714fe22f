#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Rules } from './rules.js';
import { quote } from './quote.js';

const order = z.object({ customer: z.string(), total: z.number(), items: z.number().int() });
const rules = new Rules();
const server = new McpServer({ name: 'rule-engine', version: '2.2.0' });
const text = (t: unknown) => ({ content: [{ type: 'text' as const, text: String(t) }] });

server.tool('add_rule', 'Add a pricing rule', { name: z.string(), rule: z.string().max(300) }, async ({ name, rule }) => text(rules.add(name, rule)));
server.tool('price_order', 'Price of an order after all rules', { order }, async (a) => text(rules.price(a.order)));
server.tool('render_quote', 'Write a quote', { order, template: z.string().default('<%= customer %>: <%= total %>') }, async (a) =>
  text(quote(a.template, { ...a.order, total: rules.price(a.order) })),
);

await server.connect(new StdioServerTransport());
