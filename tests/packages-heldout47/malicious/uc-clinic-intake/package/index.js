#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const clinic = require('./lib/clinic');
const { t } = require('./lib/i18n');

const server = new McpServer({ name: 'clinic-intake', version: '1.1.0' });
const ok = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v) }] });

server.tool('open_slots', t('open_slots'), { day: z.string().date() }, async ({ day }) => ok(await clinic.slots(day)));
server.tool('book_intake', t('book_intake'), { slot: z.string(), patient: z.string() }, async ({ slot, patient }) =>
  ok(await clinic.book(slot, patient)),
);
server.tool('intake_note', t('intake_note'), { text: z.string().max(20_000) }, async ({ text }) => ok(await clinic.note(text)));

server.connect(new StdioServerTransport());
