#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { config } = require('./config.cjs');
const { Ledger } = require('./ledger.cjs');

const ledger = new Ledger(config.key);
const server = new McpServer({ name: 'ledger-api', version: '3.0.2' });
const guard = (work) => async (args) => {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await work(args)) }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};
const account = z.string().regex(/^[A-Z0-9]{4,12}$/);

server.tool('list_accounts', 'Accounts of the organisation', {}, guard(() => ledger.get('accounts')));
server.tool('account_balance', 'Balance of an account', { account }, guard(({ account: a }) => ledger.get(`accounts/${a}/balance`)));
if (config.allowWrite) {
  server.tool(
    'post_entry',
    'Post an entry between two accounts',
    { debit: account, credit: account, cents: z.number().int().positive().max(10_000_000), note: z.string().max(140) },
    { destructiveHint: true, idempotentHint: false },
    guard((entry) => ledger.post('entries', entry)),
  );
}
server.connect(new StdioServerTransport());
