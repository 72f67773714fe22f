#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const couriers = require('./couriers.json');
const { format } = require('./formats');

const server = new McpServer({ name: 'courier-track', version: '0.7.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'track_parcel',
  'Where a parcel is',
  { courier: z.enum(Object.keys(couriers)), number: z.string().regex(/^[A-Z0-9]{8,24}$/) },
  async ({ courier, number }) => {
    const res = await fetch(couriers[courier].url.replace('{n}', number), { signal: AbortSignal.timeout(10_000) });
    if (!res.ok) return { isError: true, ...text(`${courier}: ${res.status}`) };
    const read = await format(courier);
    return text(read(await res.text()));
  },
);
server.tool('list_couriers', 'Supported couriers', async () => text(Object.values(couriers).map((c) => c.title).join('\n')));

server.connect(new StdioServerTransport());
