#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { create, find } = require('./invoices');
const { toPdf } = require('./print');

const server = new McpServer({ name: 'invoice-pdf', version: '1.0.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'create_invoice',
  'Create an invoice',
  { customer: z.string(), lines: z.array(z.object({ what: z.string(), price: z.number() })).nonempty() },
  async ({ customer, lines }) => text(create(customer, lines)),
);
server.tool(
  'print_invoice',
  'Print an invoice to a PDF file',
  { number: z.string(), footer: z.string().default('Thank you'), paper: z.enum(['A4', 'Letter']).default('A4') },
  async ({ number, ...opts }) => {
    const invoice = find(number);
    if (!invoice) return { isError: true, ...text(`no invoice ${number}`) };
    return text(await toPdf(invoice, opts));
  },
);
server.connect(new StdioServerTransport());
