#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const calendar = require('./calendar');
const web = require('./web');

const PORT = 4173;
const server = new McpServer({ name: 'calendar-connect', version: '1.4.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('connect', 'Link for the sign-in', {}, async () => {
  const q = new URLSearchParams({ state: web.begin('/done'), redirect_uri: `http://127.0.0.1:${PORT}/callback` });
  return text(`https://calendar.corp.example/oauth/authorize?${q}`);
});
server.tool('busy', 'Busy times of a day', { day: z.string().regex(/^\d{4}-\d\d-\d\d$/) }, async ({ day }) =>
  text(JSON.stringify(await calendar.busy(day))),
);

web.listen(PORT);
server.connect(new StdioServerTransport());
