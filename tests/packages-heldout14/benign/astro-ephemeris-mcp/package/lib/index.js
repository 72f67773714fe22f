#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { load } = require('./wasm');

const server = new McpServer({ name: 'astro-ephemeris', version: '0.1.9' });
const ready = load();
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });
const julian = (d) => d.getTime() / 86_400_000 + 2440587.5;

server.tool('julian_date', 'Julian date of a time', { time: z.string().datetime() }, async ({ time }) => text(julian(new Date(time)).toFixed(6)));
server.tool(
  'add_minutes',
  'Minutes of a day after a span',
  { start: z.number().int().min(0).max(1439), span: z.number().int().min(0).max(100_000) },
  async ({ start, span }) => text((await ready).add(start, span) % 1440),
);

server.connect(new StdioServerTransport());
