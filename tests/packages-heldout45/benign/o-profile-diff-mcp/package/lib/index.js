#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { counts, total } = require('./profile');

const server = new McpServer({ name: 'profile-diff', version: '0.2.1' });
const profile = z.string().max(20_000_000).describe('Text of a .cpuprofile file');
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('diff_profiles', 'Functions with the largest change between two profiles', { before: profile, after: profile }, async ({ before, after }) => {
  const [a, b] = [counts(before), counts(after)];
  const names = [...new Set([...a.keys(), ...b.keys()])];
  const rows = names.map((n) => [n, (b.get(n) ?? 0) - (a.get(n) ?? 0)]);
  return json(rows.sort((x, y) => Math.abs(y[1]) - Math.abs(x[1])).slice(0, 30));
});
server.tool('total_samples', 'Number of samples of a profile', { profile }, async ({ profile }) => json(total(profile)));

server.connect(new StdioServerTransport());
