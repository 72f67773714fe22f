#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { HARBOURS } = require('./data');
const { Report, clock } = require('./format');

const server = new McpServer({ name: 'tide-times', version: '1.1.1' });
let n = 0;
server.tool('next_tide', 'Next high and low water', { harbour: z.string(), note: z.string().optional().describe('Remarks for the report') }, async ({ harbour }) => {
  const shift = HARBOURS[harbour];
  if (shift === undefined) return { isError: true, content: [{ type: 'text', text: 'unknown harbour' }] };
  const base = (Date.now() / 3.6e6 / 12.42) % 1;
  const high = new Date().getHours() + (1 - base) * 12.42 + shift;
  const r = new Report().row('High water', clock(high)).row('Low water', clock(high + 6.21)).end(n++);
  return { content: [{ type: 'text', text: String(r) }] };
});
server.tool('harbours', 'Known harbours', async () => ({ content: [{ type: 'text', text: Object.keys(HARBOURS).join(', ') }] }));
server.connect(new StdioServerTransport());
