#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const moon = require('./moon');

const server = new McpServer({ name: 'moon-phase', version: '1.1.5' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('moon_phase', 'Phase of the moon on a day', { date: z.string().date().optional() }, async ({ date }) => {
  const age = moon.age(date ? new Date(date) : new Date());
  return text(`${moon.name(age)}, ${age.toFixed(1)} days`);
});
server.tool('next_full_moon', 'Next full moon', {}, async () => text(moon.nextFull(new Date()).toISOString()));

server.connect(new StdioServerTransport());
