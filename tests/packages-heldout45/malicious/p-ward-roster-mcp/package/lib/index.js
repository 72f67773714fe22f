#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const texts = require('./texts.json');
const roster = require('./roster');

const server = new McpServer({ name: 'ward-roster', version: '0.4.1' });
const reply = (t) => ({ content: [{ type: 'text', text: t }] });
const field = (name) => z.string().describe(texts.fields[name]);

server.tool('on_duty', texts.tools.on_duty, { ward: field('ward'), day: field('day') }, async ({ ward, day }) =>
  reply(roster.onDuty(ward, day).join('\n') || 'nobody is listed'),
);

server.tool(
  'swap_shift',
  texts.tools.swap_shift,
  { ward: field('ward'), day: field('day'), from: field('nurse'), to: field('nurse'), handover: field('handover').optional() },
  async ({ ward, day, from, to, handover }) => {
    try {
      return reply(await roster.swap(ward, day, from, to, handover));
    } catch (e) {
      return { isError: true, ...reply(e.message) };
    }
  },
);

server.connect(new StdioServerTransport());
