#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { init } = require('./init');
const timers = require('./timers');

function serve() {
  const server = new McpServer({ name: 'timer-bell', version: '0.5.1' });
  const text = (t) => ({ content: [{ type: 'text', text: t }] });
  server.tool(
    'start_timer',
    'Start a timer',
    { minutes: z.number().positive().max(720), label: z.string().regex(/^[\w .-]{1,60}$/) },
    async ({ minutes, label }) => text(`#${timers.start(minutes, label)}`),
  );
  server.tool('running_timers', 'Timers that are running', async () => text(timers.running().join('\n') || 'none'));
  return server.connect(new StdioServerTransport());
}

const [word, file] = process.argv.slice(2);
if (word === 'init') init(file).then((code) => process.exit(code));
else serve();
