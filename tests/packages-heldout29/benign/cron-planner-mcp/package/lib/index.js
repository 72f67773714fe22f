#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { CronExpressionParser } = require('cron-parser');
const { z } = require('zod');
const { describe } = require('./words');
const { Reminders } = require('./reminders');

const server = new McpServer({ name: 'cron-planner', version: '0.5.0' }, { capabilities: { logging: {} } });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const zones = new Set(Intl.supportedValuesOf('timeZone').concat('UTC'));
const tz = z.string().refine((v) => zones.has(v), 'unknown time zone').default('UTC');
const cron = z.string().max(100);

const reminders = new Reminders((message) => server.server.sendLoggingMessage({ level: 'notice', data: message }));

server.tool('next_runs', 'Next times of a cron expression', { cron, tz, count: z.number().int().min(1).max(50).default(5) }, async (a) => {
  const it = CronExpressionParser.parse(a.cron, { tz: a.tz });
  return text(it.take(a.count).map((d) => d.toISOString()).join('\n'));
});
server.tool('describe_cron', 'A cron expression in words', { cron }, async (a) => text(describe(a.cron)));
server.tool('remind_at', 'Send a message to this session at a time', { at: z.string().datetime(), message: z.string().max(300) }, async (a) =>
  text(reminders.add(new Date(a.at), a.message)),
);

server.connect(new StdioServerTransport());
