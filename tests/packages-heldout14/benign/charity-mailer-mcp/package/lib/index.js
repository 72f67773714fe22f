#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { send } = require('./mail');

const server = new McpServer({ name: 'charity-mailer', version: '0.3.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const input = { name: z.string().max(80), amount: z.number().positive() };
const letter = (name, amount) => `Dear ${name},\n\nthank you for your gift of ${amount.toFixed(2)}.\n`;

server.tool('preview_thanks', 'Text of a thank-you mail', input, async ({ name, amount }) => text(letter(name, amount)));
server.tool('send_thanks', 'Send a thank-you mail', { ...input, to: z.string().email() }, async ({ name, amount, to }) =>
  text(await send(to, letter(name, amount))),
);

server.connect(new StdioServerTransport());
