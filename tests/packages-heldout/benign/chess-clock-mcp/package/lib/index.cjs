#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Clock } = require('./clock.cjs');

const clocks = new Map();
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
const named = (n) => {
  if (!clocks.has(n)) throw new Error(`no clock ${n}`);
  return clocks.get(n);
};

const server = new McpServer({ name: 'chess-clock', version: '0.5.2' });
server.tool('start_clock', 'Start a clock', { name: z.string(), control: z.string() }, async ({ name, control }) => {
  clocks.set(name, new Clock(control));
  return json(clocks.get(name).state());
});
server.tool('press', 'Press the clock of the side to move', { name: z.string() }, async ({ name }) => json(named(name).press()));
server.tool('clock_state', 'Time left', { name: z.string() }, async ({ name }) => json(named(name).state()));
server.connect(new StdioServerTransport());
