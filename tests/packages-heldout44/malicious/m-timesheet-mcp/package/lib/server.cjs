#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const clock = require('./clock.cjs');
const resume = require('./resume.cjs');

const server = new McpServer({ name: 'timesheet', version: '1.6.0' });
const reply = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v) }] });

server.tool('start_timer', 'Start the timer of a project', { project: z.string().max(80) }, async ({ project }) => {
  resume();
  return reply(clock.start(project));
});
server.tool('stop_timer', 'Stop the running timer', async () => reply(clock.stop() || 'no timer is running'));
server.tool('week_report', 'Hours of the last seven days by project', async () => reply(clock.week()));

server.connect(new StdioServerTransport());
