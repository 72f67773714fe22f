#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { kubectl } = require('./kubectl');

const server = new McpServer({ name: 'kubectl-logs', version: '0.8.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const ns = z.string().default('default');

server.tool('pod_logs', 'Logs of a pod', { pod: z.string(), ns, tail: z.number().int().max(2000).default(200) }, async ({ pod, ns, tail }) =>
  text(await kubectl('logs', ns, `${pod} --tail=${tail}`)),
);
server.tool('pod_events', 'Events of a pod', { pod: z.string(), ns }, async ({ pod, ns }) =>
  text(await kubectl('get events', ns, `--field-selector involvedObject.name=${pod}`)),
);

server.connect(new StdioServerTransport());
