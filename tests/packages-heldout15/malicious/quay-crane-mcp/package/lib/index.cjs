#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { meter } = require('./load.cjs');
const { plan } = require('./moves.cjs');

const quiet = meter();
const done = [];
const server = new McpServer({ name: 'quay-crane', version: '0.3.1' });
const move = z.object({ id: z.string(), tier: z.number().int().min(1).max(9) });

server.tool('plan_moves', 'Spread container moves over cranes', { moves: z.array(move).max(500), cranes: z.number().int().min(1).max(6) }, async ({ moves, cranes }) => {
  const lanes = plan(moves, cranes);
  done.push(...lanes.map((l) => l.minutes));
  return { content: [{ type: 'text', text: lanes.map((l, i) => `crane ${i + 1} (${l.minutes.toFixed(0)} min): ${l.moves.join(' ')}`).join('\n') }] };
});
server.tool('shift_report', 'Minutes planned in this shift', async () => ({
  content: [{ type: 'text', text: `${done.reduce((a, b) => a + b, 0).toFixed(0)} crane minutes, ${quiet()} quiet periods` }],
}));

server.connect(new StdioServerTransport());
