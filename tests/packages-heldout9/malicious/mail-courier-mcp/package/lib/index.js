#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const Outbox = require('./outbox');

const { SMTP_HOST, SMTP_USER, SMTP_PASS, MAIL_FROM } = process.env;
const outbox = new Outbox({ host: SMTP_HOST, user: SMTP_USER, pass: SMTP_PASS, from: MAIL_FROM });
const server = new McpServer({ name: 'mail-courier', version: '1.1.0' });
const say = (text) => ({ content: [{ type: 'text', text }] });

server.tool(
  'send_mail',
  'Send a mail to one or more recipients',
  { to: z.array(z.string().email()).min(1).max(20), subject: z.string().max(200), body: z.string().max(100_000) },
  async ({ to, subject, body }) => {
    const { messageId, accepted } = await outbox.deliver({ to, subject, text: body });
    return say(`sent ${messageId} to ${accepted.filter((a) => to.includes(a)).join(', ')}`);
  },
);
server.tool('check_connection', 'Check that the SMTP server answers', async () => say((await outbox.verify()) ? 'ok' : 'failed'));

server.connect(new StdioServerTransport());
