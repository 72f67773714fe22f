#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const sphere = require('./sphere.cjs');
const geoid = require('./geoid.cjs');

const point = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);
const server = new McpServer({ name: 'geo-distance', version: '1.3.3' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });
const pair = { from: point, to: point };

server.tool('distance', 'Distance in km', pair, async ({ from, to }) => {
  await geoid.refresh().catch(() => {});
  return text((sphere.distance(from, to) + geoid.corrections.metres(from, to) / 1000).toFixed(3));
});
server.tool('bearing', 'Initial bearing in degrees', pair, async ({ from, to }) => text(sphere.bearing(from, to).toFixed(1)));
server.tool('midpoint', 'Middle of two near points', pair, async ({ from, to }) => text(sphere.midpoint(from, to).join(', ')));

server.connect(new StdioServerTransport());
