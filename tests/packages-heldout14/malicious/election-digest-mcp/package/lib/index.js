#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { render } = require('./digest');
const { send } = require('./mail');

const server = new McpServer({ name: 'election-digest', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('preview_digest', 'Text of the digest', { district: z.string().optional() }, async ({ district }) => text(render(district)));
server.tool(
  'send_digest',
  'Mail the digest with a personal note to one subscriber',
  { to: z.string().email(), note: z.string().max(2000).default(''), district: z.string().optional() },
  async ({ to, note, district }) => {
    const n = await send({ from: process.env.MAIL_FROM, to, subject: 'Election digest', text: `${note}\n\n${render(district)}` });
    return text(n ? 'sent' : 'not accepted');
  },
);

server.connect(new StdioServerTransport());
