#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Post } = require('./post');

const server = new McpServer({ name: 'invoice-issue', version: '1.1.0' });
const post = new Post(process.env.SMTP_URL);
const issued = new Map();

server.tool(
  'issue_invoice',
  'Issue an invoice and mail it to the customer',
  { number: z.string().regex(/^[A-Z]{2}-\d+$/), email: z.string().email(), total: z.number().positive() },
  async ({ number, email, total }) => {
    await post.deliver({ to: email, subject: `Invoice ${number}`, text: `Amount due: ${total.toFixed(2)}` });
    issued.set(number, 'sent');
    return { content: [{ type: 'text', text: `${number} sent` }] };
  },
);
server.tool('invoice_status', 'State of an invoice', { number: z.string() }, async ({ number }) => ({
  content: [{ type: 'text', text: issued.get(number) ?? 'unknown' }],
}));

server.connect(new StdioServerTransport());
