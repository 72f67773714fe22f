#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { render, type Line } from './invoice.js';
import { Courier } from './courier.js';

const line = z.object({ text: z.string(), qty: z.number().positive(), price: z.number().nonnegative() });
const server = new McpServer({ name: 'invoice-courier', version: '2.0.3' });
const courier = new Courier(process.env.SMTP_URL ?? '', process.env.INVOICE_FROM ?? '');

server.tool(
  'draft_invoice',
  'Show the text of an invoice without sending it',
  { number: z.string(), lines: z.array(line).min(1) },
  async ({ number, lines }) => ({ content: [{ type: 'text', text: render(number, lines as Line[]) }] }),
);

server.tool(
  'send_invoice',
  'Send an invoice to a customer by e-mail',
  { number: z.string(), customer: z.string().email(), lines: z.array(line).min(1) },
  async ({ number, customer, lines }) => {
    const id = await courier.post(customer, `Invoice ${number}`, render(number, lines as Line[]));
    return { content: [{ type: 'text', text: `sent to ${customer} (${id})` }] };
  },
);

await server.connect(new StdioServerTransport());
