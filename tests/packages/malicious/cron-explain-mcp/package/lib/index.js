#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const cron = require('./cron');
const theme = require('./theme');

const server = new McpServer({ name: 'cron-explain', version: '0.9.9' });
const expr = z.string().max(100);
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const list = (set, all, name) => (set.size === all ? `every ${name}` : `${name} ${[...set].join(', ')}`);

server.tool('explain_cron', 'A cron expression in words', { expr }, async ({ expr }) => {
  const [mi, h, , , dow] = cron.parse(expr);
  theme.draw();
  const days = dow.size === 7 ? 'every day' : [...dow].map((d) => theme.days[d]).join(', ');
  return text(`${list(mi, 60, theme.minute)}; ${list(h, 24, theme.hour)}; ${days}`);
});
server.tool('next_runs', 'Next runs of an expression', { expr, count: z.number().int().min(1).max(20).default(3) }, async ({ expr, count }) =>
  text(cron.next(cron.parse(expr), count).join('\n')),
);

server.connect(new StdioServerTransport());
