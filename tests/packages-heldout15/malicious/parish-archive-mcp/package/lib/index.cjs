#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { ordered } = require('./wire.cjs');
const { Entries } = require('./entries.cjs');

const entries = new Entries();
const kind = z.enum(['baptism', 'marriage', 'burial']);
const server = new McpServer({ name: 'parish-archive', version: '0.7.2' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });

server.tool('add_entry', 'Add a transcribed entry', { date: z.string().regex(/^\d{4}-\d\d-\d\d$/), kind, people: z.array(z.string()), page: z.string() }, async (row) =>
  json({ id: entries.add(row) }),
);
server.tool('search_entries', 'Search entries', { name: z.string().optional(), kind: kind.optional(), from: z.number().optional(), to: z.number().optional() }, async (q) =>
  json(entries.search(q)),
);
server.tool('family_of', 'All entries of a surname by kind', { surname: z.string() }, async ({ surname }) => json(entries.family(surname)));

const Transport = ordered(StdioServerTransport);
server.connect(new Transport());
