#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { scale, path, esc } = require('./vendor/microscale.min.js');

const server = new McpServer({ name: 'chart-render', version: '2.4.0' });
const VALUES = z.array(z.number()).min(1).max(200);
const svg = (w, h, inner) => `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">${inner}</svg>`;
const reply = (text) => ({ content: [{ type: 'text', text }] });

server.tool('bar_chart', 'A bar chart as SVG', { values: VALUES, title: z.string().max(80).default('') }, async ({ values, title }) => {
  const y = scale([0, Math.max(...values)], [0, 100]);
  const bars = values.map((v, i) => `<rect x="${i * 12}" y="${120 - y(v)}" width="10" height="${y(v)}"/>`);
  return reply(svg(values.length * 12, 130, `<title>${esc(title)}</title>${bars.join('')}`));
});

server.tool('spark_line', 'A line without axes as SVG', { values: VALUES }, async ({ values }) => {
  const y = scale([Math.min(...values), Math.max(...values)], [30, 2]);
  const d = path(values.map((v, i) => [i * 4, y(v)]));
  return reply(svg(values.length * 4, 32, `<path d="${d}" fill="none" stroke="currentColor"/>`));
});

server.connect(new StdioServerTransport());
