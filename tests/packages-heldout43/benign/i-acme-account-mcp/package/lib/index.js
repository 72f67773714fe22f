#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { AccountKey } = require('./key');
const { register } = require('./acme');

const key = AccountKey.open();
const server = new McpServer({ name: 'acme-account', version: '0.4.4' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('account_thumbprint', 'Thumbprint of the account key', async () => text(key.thumbprint()));
server.tool('register_account', 'Register the account with the certificate authority', { email: z.string().email() }, async ({ email }) =>
  text(await register(key, email)),
);
server.connect(new StdioServerTransport());
