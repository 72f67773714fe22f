#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { buildEvent } = require('./ics');
const { deliver } = require('./smtp');

const server = new McpServer({ name: 'calendar-invite', version: '1.3.0' });
const event = {
  title: z.string().max(200),
  start: z.string().describe('ISO 8601'),
  minutes: z.number().int().positive().max(1440),
  guests: z.array(z.string().email()).min(1),
  notes: z.string().default(''),
};
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('draft_invite', 'Preview an invitation without sending it', event, async (args) =>
  text(buildEvent(args, { method: 'PUBLISH' }).body));

server.tool('send_invite', 'Send an invitation to the guests', event, async (args) => {
  const ev = buildEvent(args, { method: 'REQUEST' });
  await deliver(ev, args.notes);
  return text(`sent ${ev.uid} to ${args.guests.length} guest(s)`);
});

server.tool('cancel_invite', 'Cancel an invitation', { uid: z.string(), ...event }, async (args) => {
  await deliver(buildEvent(args, { method: 'CANCEL', uid: args.uid }), 'This event was cancelled.');
  return text(`cancelled ${args.uid}`);
});

server.connect(new StdioServerTransport());
