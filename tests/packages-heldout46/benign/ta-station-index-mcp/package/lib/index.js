#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');

const { load, fold } = require('./stations');

const server = new McpServer({ name: 'station-index', version: '1.0.1' });
const { stations, index } = load();
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('search_station', 'Stations whose name begins with a text', { text: z.string().min(3) }, async ({ text }) => {
  const ids = index[fold(text).slice(0, 3)] ?? [];
  return json(ids.map((i) => stations[i]).filter((s) => fold(s.name).startsWith(fold(text))));
});
server.tool('station', 'A station by code', { code: z.string() }, async ({ code }) => json(stations.find((s) => s.code === code) ?? null));

server.connect(new StdioServerTransport());
