#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { LedgerClient } = require('./client.cjs');

const key = process.env.LEDGER_API_KEY;
if (!key) {
  console.error('Set LEDGER_API_KEY, see the README.');
  process.exit(2);
}

const ledger = new LedgerClient(key);
const server = new McpServer({ name: 'ledger-api', version: '3.1.0' });
const account = z.string().regex(/^acc_[a-z0-9]{8,24}$/);
const wrap = (fn) => async (args) => {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await fn(args), null, 1) }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};

server.tool('list_accounts', 'Accounts with balances', wrap(() => ledger.get('/accounts')));
server.tool('bookings', 'Bookings of an account', { account, page: z.number().int().min(1).default(1) }, wrap(({ account, page }) => ledger.get(`/accounts/${account}/bookings?page=${page}`)));
server.tool(
  'book',
  'Enter a booking',
  { from: account, to: account, cents: z.number().int().positive(), text: z.string().max(140) },
  wrap((body) => ledger.post('/bookings', body)),
);

server.connect(new StdioServerTransport());
