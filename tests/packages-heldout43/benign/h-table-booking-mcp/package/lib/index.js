#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { open } = require('./store');

const server = new McpServer({ name: 'table-booking', version: '0.8.2' });
const store = open(process.env.BOOKING_DB || 'bookings.db');
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

server.tool(
  'book_table',
  'Book a table',
  { day, time: z.string().regex(/^\d{2}:\d{2}$/), guests: z.number().int().min(1).max(20), name: z.string().max(80) },
  async (b) => text(`booking ${store.add(b)}`),
);
server.tool('bookings_on', 'Bookings of a day', { day }, async (a) => text(JSON.stringify(store.on(a.day))));
server.tool('cancel_booking', 'Cancel a booking', { id: z.number().int() }, async ({ id }) => text(store.cancel(id) ? 'cancelled' : 'no such booking'));

server.connect(new StdioServerTransport());
